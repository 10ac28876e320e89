package org.soundtown.simcore.device;

import org.soundtown.simcore.limit.Limits;

/** One data sheet for each kind of device. */
public record DeviceModels(
        MicrophoneModel microphone,
        CameraModel camera,
        DroneModel drone,
        PatrolModel patrol,
        LoudspeakerModel loudspeaker) {
    public DeviceModels {
        Limits.present("microphone", microphone);
        Limits.present("camera", camera);
        Limits.present("drone", drone);
        Limits.present("patrol", patrol);
        Limits.present("loudspeaker", loudspeaker);
    }
}
