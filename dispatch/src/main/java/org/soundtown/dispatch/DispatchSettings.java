package org.soundtown.dispatch;

import java.nio.file.Path;
import java.util.List;
import org.soundtown.dispatch.procedure.Means;
import org.soundtown.foundation.document.Documents;

/** How the control room works; every component is explained, with its reason, in {@code dispatch-settings.yaml}. */
public record DispatchSettings(
        int operators,
        Service serviceSeconds,
        double mergeMetres,
        double uncertaintyMetres,
        double mergeSeconds,
        List<List<String>> confusable,
        double decisivePixelsPerMetre,
        Decisive decisiveMetres,
        PerMeans answerSeconds,
        double answerPerTravelSecond,
        double restSeconds,
        PerMeans attempts,
        PerMeans patienceSeconds,
        double limitSeconds,
        OnScene onSceneSeconds) {
    public DispatchSettings {
        within("operators", operators, 1, 1000);
        present("serviceSeconds", serviceSeconds);
        within("mergeMetres", mergeMetres, 0, 5000);
        within("uncertaintyMetres", uncertaintyMetres, 0, 5000);
        within("mergeSeconds", mergeSeconds, 0, 86_400);
        present("confusable", confusable);
        within("decisivePixelsPerMetre", decisivePixelsPerMetre, 0, 10_000);
        present("decisiveMetres", decisiveMetres);
        present("answerSeconds", answerSeconds);
        within("answerPerTravelSecond", answerPerTravelSecond, 0, 100);
        within("restSeconds", restSeconds, 0, 86_400);
        present("attempts", attempts);
        present("patienceSeconds", patienceSeconds);
        within("limitSeconds", limitSeconds, 1, 86_400);
        present("onSceneSeconds", onSceneSeconds);
        confusable = confusable.stream().map(List::copyOf).toList();
    }

    /** What an operator needs for each kind of work. */
    public record Service(ServiceTime alert, ServiceTime call, ServiceTime look, ServiceTime fly) {
        public Service {
            present("serviceSeconds.alert", alert);
            present("serviceSeconds.call", call);
            present("serviceSeconds.look", look);
            present("serviceSeconds.fly", fly);
        }
    }

    /** How well an incident's place must be known for seeing nothing there to settle it (m). */
    public record Decisive(double look, double fly) {
        public Decisive {
            within("decisiveMetres.look", look, 0, 5000);
            within("decisiveMetres.fly", fly, 0, 5000);
        }
    }

    /** One number for each means. */
    public record PerMeans(double look, double fly, double go, double speak) {
        public PerMeans {
            within("look", look, 0, 86_400);
            within("fly", fly, 0, 86_400);
            within("go", go, 0, 86_400);
            within("speak", speak, 0, 86_400);
        }

        public double of(Means means) {
            return switch (means) {
                case LOOK -> look;
                case FLY -> fly;
                case GO -> go;
                case SPEAK -> speak;
            };
        }
    }

    /** How long a patrol stays (s). */
    public record OnScene(double confirmed, double unfounded) {
        public OnScene {
            within("onSceneSeconds.confirmed", confirmed, 0, 86_400);
            within("onSceneSeconds.unfounded", unfounded, 0, 86_400);
        }
    }

    /** The settings carried by the product. */
    public static DispatchSettings shipped() {
        return Documents.readResource(DispatchSettings.class, "dispatch-settings.yaml", DispatchSettings.class);
    }

    /**
     * Settings of the user's.
     *
     * @throws org.soundtown.foundation.document.InputError naming file, place, value and what was expected
     */
    public static DispatchSettings read(Path file) {
        return Documents.read(file, DispatchSettings.class);
    }

    /** Whether two witnesses may take one incident for either class. */
    boolean confusable(String oneClass, String otherClass) {
        return oneClass.equals(otherClass)
                || confusable.stream().anyMatch(group -> group.contains(oneClass) && group.contains(otherClass));
    }

    private static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " " + value + ": expected " + low + " to " + high);
        }
    }

    private static void present(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing: see dispatch-settings.yaml");
        }
    }
}
