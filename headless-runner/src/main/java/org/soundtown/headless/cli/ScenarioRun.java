package org.soundtown.headless.cli;

import java.util.List;
import org.soundtown.protocol.Component;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.simcore.Twin;
import org.soundtown.simcore.chronicle.Chronicle;
import org.soundtown.simcore.chronicle.ChronicleReader;

/** A scenario from the first sound to the report, in a folder. */
final class ScenarioRun {
    private ScenarioRun() {}

    /** Runs it with the shipped components, or those that it names, and evaluates it. */
    static Results of(Scenario scenario, int workers, RunFolder folder) {
        return of(scenario, Assembly.of(scenario, workers), workers, folder);
    }

    /** Runs it with these components and evaluates it. */
    static Results of(Scenario scenario, List<Component> components, int workers, RunFolder folder) {
        simulate(scenario, components, workers, folder);
        return folder.evaluate(ChronicleReader.readAll(folder.chronicle()), scenario.district());
    }

    private static void simulate(Scenario scenario, List<Component> components, int workers, RunFolder folder) {
        try (Chronicle chronicle = Chronicle.writingTo(folder.chronicle());
                StopSignal stop = StopSignal.onCurrentThread("interrupted; kept up to here: " + folder.chronicle());
                Progress progress = Progress.of(scenario.name(), scenario.durationSeconds())) {
            Twin twin = new Twin(scenario.settings(Version.current(), workers), components, chronicle);
            if (!twin.run(progress) || stop.received()) {
                throw new InterruptedRun();
            }
        }
    }
}
