package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.headless.check.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a published schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the JSON Schema of a kind of document, for editors; without a name, list them.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown schema scenario > scenario.schema.json")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "scenario, suite, district, buildings, …")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        if (name == null) {
            Schemas.byName().forEach((each, schema) -> screen.printf("%-16s %s%n", each, summary(schema)));
            return 0;
        }
        DocumentSchema schema = Schemas.byName().get(name);
        if (schema == null) {
            throw new InputError("schema " + name + ": "
                    + NearestNames.suggestion(name, Schemas.byName().keySet()));
        }
        screen.print(schema.text());
        screen.flush();
        return 0;
    }

    private static String summary(DocumentSchema schema) {
        String description = schema.description();
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }
}
