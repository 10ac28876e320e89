package org.soundtown.headless.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.Conditions;
import org.soundtown.coverage.CoverageInput;
import org.soundtown.coverage.chance.Limits;
import org.soundtown.coverage.chance.OnsetErrors;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.detection.location.LocatorSettings;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.scenario.Scenario;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** What is asked for, read and checked. */
public record CoverageRequest(CoverageInput input, List<Conditions> conditions) {

    /**
     * @param curvesFile the shipped detector's where null
     * @param classes all that have a curve where null
     * @param weathers overrides as {@code key=value,key=value}; the scenario's weather where there are none
     * @throws InputError naming the option, the value and what was expected
     */
    public static CoverageRequest of(
            Scenario scenario,
            Path curvesFile,
            List<String> classes,
            Limits limits,
            double stepMetres,
            double heightMetres,
            List<Double> hours,
            List<String> weathers) {
        DetectionCurves curves = curvesFile == null ? DetectionCurves.shipped() : DetectionCurves.read(curvesFile);
        List<String> wanted = classes == null ? curves.names() : new ArrayList<>(new LinkedHashSet<>(classes));
        for (String each : wanted) {
            try {
                curves.getCurve(each);
            } catch (IllegalArgumentException e) {
                throw new InputError("--class: " + e.getMessage(), e);
            }
        }
        if (scenario.district().microphones().isEmpty()) {
            throw new InputError(scenario.district().folder() + ": microphones: none: expected at least one");
        }
        LocatorSettings locator = LocatorSettings.shipped();
        OnsetErrors errors = new OnsetErrors(
                locator.inCity().surveySeconds(), locator.inCity().share(), locator::onsetSigmaSeconds);
        CoverageInput input = new CoverageInput(
                scenario.district(),
                scenario.devices(),
                curves,
                wanted,
                scenario.sound().audibleSnrDb(),
                errors,
                limits,
                stepMetres,
                heightMetres);
        List<Conditions> conditions = new ArrayList<>();
        for (double hour : hours) {
            if (weathers.isEmpty()) {
                conditions.add(new Conditions(hour, "", scenario.weather()));
            }
            for (String weather : weathers) {
                conditions.add(new Conditions(hour, weather, weather(scenario.weather(), weather)));
            }
        }
        return new CoverageRequest(input, conditions);
    }

    private static District.Weather weather(District.Weather usual, String typed) {
        ObjectNode merged = Documents.JSON.valueToTree(usual);
        for (String pair : typed.split(",", -1)) {
            String[] parts = pair.split("=", -1);
            if (parts.length != 2 || !merged.has(parts[0])) {
                throw new InputError("--weather " + pair + ": expected KEY=VALUE with a key of "
                        + String.join(", ", merged.propertyNames()));
            }
            try {
                merged.put(parts[0], Double.parseDouble(parts[1]));
            } catch (NumberFormatException e) {
                throw new InputError("--weather " + pair + ": expected a number", e);
            }
        }
        try {
            return Documents.JSON.treeToValue(merged, District.Weather.class);
        } catch (JacksonException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InputError("--weather " + typed + ": " + cause.getMessage(), e);
        }
    }
}
