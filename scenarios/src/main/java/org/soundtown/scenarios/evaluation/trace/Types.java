package org.soundtown.scenarios.evaluation.trace;

/** The chronicle's line types, as docs/chronicle.md publishes them. */
public final class Types {
    public static final String RUN_STARTED = "run-started";
    public static final String ASSUMPTION = "assumption";
    public static final String DEVICE_INSTALLED = "device-installed";
    public static final String EMISSION = "emission";
    public static final String ARRIVAL = "arrival";
    public static final String CAPTURE = "capture";
    public static final String DETECTION = "detection";
    public static final String ALERT = "alert";
    public static final String CITIZEN_REPORT = "citizen-report";
    public static final String PATROL_REPORT = "patrol-report";
    public static final String INCIDENT_OPENED = "incident-opened";
    public static final String INCIDENT_MERGED = "incident-merged";
    public static final String INCIDENT_CLOSED = "incident-closed";
    public static final String ORDER = "order";
    public static final String CAMERA_ON_TARGET = "camera-on-target";
    public static final String DRONE_ON_SCENE = "drone-on-scene";
    public static final String PATROL_ON_SCENE = "patrol-on-scene";
    public static final String SPEECH_DONE = "speech-done";
    public static final String MESSAGE_LOST = "message-lost";
    public static final String SENSOR_FAILED = "sensor-failed";
    public static final String SENSOR_RESTORED = "sensor-restored";
    public static final String RUN_ENDED = "run-ended";

    private Types() {}
}
