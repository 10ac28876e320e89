package org.soundtown.protocol;

/** What the street tells the control room. */
public sealed interface FromStreet extends Message
        permits Capture,
                Detection,
                Alert,
                CitizenReport,
                PatrolReport,
                CameraOnTarget,
                DroneOnScene,
                PatrolOnScene,
                SpeechDone,
                DeviceStatus {}
