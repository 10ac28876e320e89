package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.DoublePredicate;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.OnnxClassifier;
import org.soundtown.detection.classify.foreign.Classifiers;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Station;
import org.soundtown.detection.table.Zone;
import org.soundtown.emissions.recording.AudioStream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.detect.DetectionLine;
import org.soundtown.headless.detect.Hearing;
import org.soundtown.protocol.Detection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The edge detector by itself, on any recording or a live microphone. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Detect the sounds of the anomaly table in a recording, or live from a microphone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown detect street.wav",
            "  soundtown detect street.flac --full-scale-db 130 --json > detections.jsonl",
            "  arecord -q -f S16_LE -r 48000 -c 1 -t raw | soundtown detect - --rate 48000 --json"
        })
final class DetectCommand implements Callable<Integer> {
    private static final double ASSUMED_FULL_SCALE_DB = 120;
    private static final int LEAST_RATE = 8000;
    private static final int MOST_RATE = 192_000;
    private static final double LONG_SECONDS = 60;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "WAV or FLAC, 8 to 192 kHz, any number of channels; - for raw signed 16-bit little-endian samples "
                            + "from standard input")
    private String source;

    @Option(
            names = "--full-scale-db",
            paramLabel = "DB",
            description = "peak level of a sample of 1, 60 to 200 dB re 20 µPa (default: 120, and levels are relative)")
    private Double fullScaleDb;

    @Option(names = "--table", paramLabel = "FILE", description = "an anomaly table of your own")
    private Path table;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "another model: an .onnx file of soundtown train, or a .yaml file of a foreign tagger")
    private Path model;

    @Option(
            names = "--start-hour",
            paramLabel = "H",
            description = "local time of day at which the recording begins, 0 to 24, for the table's rules on hours")
    private Double startHour;

    @Option(
            names = "--zone",
            paramLabel = "NAME",
            description = "a zone of the table that it was recorded in; repeatable")
    private List<String> zones = List.of();

    @Option(names = "--rate", paramLabel = "HZ", description = "with -: samples a second and channel")
    private Integer rate;

    @Option(names = "--channels", paramLabel = "N", description = "with -: 1 to 64, the samples in turn (default: 1)")
    private Integer channels;

    @Option(
            names = "--microphone",
            paramLabel = "ID",
            defaultValue = "mic",
            description = "the microphone's name; several channels are ID-1, ID-2 … (default: ${DEFAULT-VALUE})")
    private String microphone;

    @Option(names = "--all", description = "also tell what is too unsure to stand by itself, marked supporting")
    private boolean all;

    @Option(names = "--json", description = "print one JSON object a detection, as soon as it is made")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter notes = spec.commandLine().getErr();
        if (fullScaleDb != null) {
            Options.within("--full-scale-db", fullScaleDb, 60, 200, "dB");
        }
        AnomalyTable anomalies = table == null ? AnomalyTable.shipped() : AnomalyTable.read(table);
        Station station = station(anomalies);
        try (Classifier classifier = model == null ? OnnxClassifier.shipped() : Classifiers.read(model);
                AudioStream audio = audio()) {
            if (model != null && table == null) {
                anomalies = anomalies.knownTo(classifier.labels());
            }
            Assembly.checkTogether(anomalies, Optional.ofNullable(table), classifier);
            if (fullScaleDb == null) {
                notes.println("soundtown: levels are relative: 1.0 in the samples is taken for a peak of 120 dB "
                        + "(--full-scale-db tells)");
            }
            listen(audio, classifier, anomalies, station, notes);
        }
        return 0;
    }

    private Station station(AnomalyTable anomalies) {
        if (startHour != null) {
            Options.within("--start-hour", startHour, 0, 24, "h");
        }
        List<String> known = anomalies.zones().stream().map(Zone::name).toList();
        for (String zone : zones) {
            if (!known.contains(zone)) {
                throw new InputError("--zone: " + zone + ": expected one of the table's zones " + known);
            }
        }
        return new Station(
                startHour == null ? OptionalDouble.empty() : OptionalDouble.of(startHour), Set.copyOf(zones));
    }

    private void listen(
            AudioStream audio, Classifier classifier, AnomalyTable anomalies, Station station, PrintWriter notes) {
        PrintWriter screen = spec.commandLine().getOut();
        int[] told = new int[1];
        Hearing hearing = new Hearing(
                audio,
                microphone,
                fullScaleDb == null ? ASSUMED_FULL_SCALE_DB : fullScaleDb,
                classifier,
                anomalies,
                station,
                detection -> told[0] += tell(detection, told[0] == 0, screen));
        double seconds;
        try (Progress progress = progress(audio)) {
            DoublePredicate wanted = heard -> {
                if (progress != null) {
                    progress.at((long) heard);
                }
                return !screen.checkError();
            };
            seconds = hearing.listen(wanted);
        }
        if (!json) {
            notes.printf("%d detection%s in %.1f s%n", told[0], told[0] == 1 ? "" : "s", seconds);
        }
    }

    private int tell(Detection detection, boolean first, PrintWriter screen) {
        if (detection.supporting() && !all) {
            return 0;
        }
        if (json) {
            screen.println(DetectionLine.json(detection));
        } else {
            if (first) {
                screen.println(DetectionLine.heading());
            }
            screen.println(DetectionLine.text(detection));
        }
        screen.flush();
        return 1;
    }

    /** A bar for a long file, where somebody watches. */
    private static Progress progress(AudioStream audio) {
        OptionalLong length = audio.length();
        double seconds = length.orElse(0) / (double) audio.sampleRate();
        return System.console() == null || seconds < LONG_SECONDS
                ? null
                : Progress.counting("detect", " s heard", (long) seconds);
    }

    private AudioStream audio() {
        if (source.equals("-")) {
            if (rate == null) {
                throw new InputError("--rate: missing: expected samples a second of the raw samples on standard input");
            }
            Options.within("--rate", rate, LEAST_RATE, MOST_RATE, "Hz");
            int count = channels == null ? 1 : channels;
            Options.within("--channels", count, 1, 64, "");
            return AudioStream.raw("standard input", System.in, rate, count);
        }
        if (rate != null || channels != null) {
            throw new InputError((rate != null ? "--rate" : "--channels") + ": " + source
                    + " says that itself: expected only with - for raw samples");
        }
        AudioStream audio = AudioStream.open(Path.of(source));
        if (audio.sampleRate() < LEAST_RATE || audio.sampleRate() > MOST_RATE) {
            audio.close();
            throw new InputError(source + ": sample rate " + audio.sampleRate() + " Hz: expected " + LEAST_RATE + " to "
                    + MOST_RATE + " Hz");
        }
        return audio;
    }
}
