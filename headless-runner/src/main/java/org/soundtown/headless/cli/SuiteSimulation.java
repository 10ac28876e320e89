package org.soundtown.headless.cli;

import java.nio.file.Path;
import org.soundtown.headless.suite.Simulation;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.simcore.ProgressListener;
import org.soundtown.simcore.Twin;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleReader;

/** A run of a suite, with the components of {@link Assembly} and the files of {@link RunFolder}. */
final class SuiteSimulation implements Simulation {
    @Override
    public boolean run(Scenario scenario, int threads, Path folder, ProgressListener listener) {
        RunFolder files = new RunFolder(folder);
        try (Chronicle chronicle = Chronicle.writingTo(files.chronicle())) {
            Twin twin =
                    new Twin(scenario.settings(Version.current(), threads), Assembly.of(scenario, threads), chronicle);
            if (!twin.run(listener)) {
                return false;
            }
        }
        files.evaluate(ChronicleReader.readAll(files.chronicle()), scenario.district());
        return true;
    }
}
