package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.soundtown.headless.table.QueryResult;
import org.soundtown.headless.table.QueryText;
import org.soundtown.headless.table.TableQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the tables of runs in SQL. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Ask the tables of a folder in SQL (DuckDB's): runs, a row a run, and events, a row a sound.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown query out/nightly \"SELECT scenario, sum(located), sum(targets) FROM runs GROUP BY scenario\"",
            "  soundtown query out/nightly \"DESCRIBE events\"     the columns"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "the folder that soundtown table wrote to")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "one statement over the views runs and events")
    private String sql;

    @ArgGroup
    private Format format = new Format();

    @Spec
    private CommandSpec spec;

    /** How the answer is written; aligned columns where neither is chosen. */
    private static final class Format {
        @Option(names = "--csv", description = "as comma-separated values, with the columns' names first")
        private boolean csv;

        @Option(names = "--json", description = "as JSON: a list of objects")
        private boolean json;
    }

    @Override
    public Integer call() {
        QueryResult result = TableQuery.ask(folder, sql);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                format.csv ? QueryText.csv(result) : format.json ? QueryText.json(result) : QueryText.aligned(result));
        out.flush();
        return 0;
    }
}
