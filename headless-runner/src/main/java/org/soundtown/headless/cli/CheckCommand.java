package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.Severity;
import org.soundtown.headless.check.Checker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;

/** Checks documents without running them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Check districts, scenarios, suites, anomaly tables and procedures without running them.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown check my-district my-scenario.yaml")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, district folders, or folders of such")
    private List<Path> paths;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what the files are: scenario, suite, anomaly-table, procedures or district"
                    + " (default: what their keys say)")
    private String kind;

    @Option(names = "--strict", description = "warnings are errors")
    private boolean strict;

    @Option(names = "--json", description = "print a JSON list of faults, for editors")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.ofLauncher();
        Checker checker = new Checker(home.districts(), home::scenario, Optional.ofNullable(kind));
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new InputError(path + ": no such file or folder");
            }
            checker.check(path);
        }
        List<Fault> faults = checker.faults();
        print(faults, checker.checked());
        boolean wrong = faults.stream().anyMatch(fault -> strict || fault.severity() == Severity.ERROR);
        return wrong ? Soundtown.WRONG_INPUT : 0;
    }

    private void print(List<Fault> faults, int checked) {
        PrintWriter screen = spec.commandLine().getOut();
        if (json) {
            screen.println(Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list(faults)));
            return;
        }
        faults.forEach(screen::println);
        long errors = faults.stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .count();
        screen.printf(
                "%d %s checked: %d errors, %d warnings%n",
                checked, checked == 1 ? "document" : "documents", errors, faults.size() - errors);
    }

    private static ArrayNode list(List<Fault> faults) {
        ArrayNode list = Documents.JSON.createArrayNode();
        for (Fault fault : faults) {
            list.addObject()
                    .put("document", fault.document())
                    .put("line", fault.line())
                    .put("column", fault.column())
                    .put("path", fault.path())
                    .put("value", fault.value())
                    .put("expected", fault.expected())
                    .put("severity", fault.severity().label());
        }
        return list;
    }
}
