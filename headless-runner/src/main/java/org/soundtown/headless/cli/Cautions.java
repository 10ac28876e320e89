package org.soundtown.headless.cli;

import java.io.PrintWriter;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.Validity;
import picocli.CommandLine.Model.CommandSpec;

/** Says on the error stream what of a calculation lies outside the range that its method is held for. */
final class Cautions {
    private Cautions() {}

    /** @param farthestMetres longest way between a source and a receiver */
    static void tell(CommandSpec spec, Atmosphere air, double farthestMetres) {
        PrintWriter errors = spec.commandLine().getErr();
        Validity.cautions(air, farthestMetres).forEach(caution -> errors.println("caution: " + caution));
        errors.flush();
    }
}
