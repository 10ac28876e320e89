package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** One call of the command line inside the test's own process. */
record Invocation(int exitCode, String out, String err) {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    static Invocation of(String... arguments) {
        System.setProperty("soundtown.home", PROJECT.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Soundtown.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        int exitCode = command.execute(arguments);
        return new Invocation(exitCode, out.toString(), err.toString());
    }
}
