package org.soundtown.simcore.device;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.protocol.Component;

/** The devices of a district as components. */
public final class Devices {
    private Devices() {}

    /** One component for each camera, drone base, patrol post and loudspeaker. */
    public static List<Component> of(District district, DeviceModels models, Surroundings surroundings) {
        List<Component> devices = new ArrayList<>();
        for (District.Site site : district.cameras()) {
            devices.add(new Camera(site.id(), site.position(), models.camera(), surroundings));
        }
        for (District.Site site : district.droneBases()) {
            devices.add(new Drone(site.id(), site.position(), models.drone(), surroundings));
        }
        for (District.Site site : district.patrolPosts()) {
            devices.add(new Patrol(site.id(), site.position(), models.patrol(), surroundings));
        }
        for (District.Site site : district.speakers()) {
            devices.add(new Loudspeaker(site.id(), site.position(), models.loudspeaker()));
        }
        return devices;
    }
}
