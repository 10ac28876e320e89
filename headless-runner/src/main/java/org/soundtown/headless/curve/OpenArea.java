package org.soundtown.headless.curve;

import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.District;

/** The box of what a district is made of (m): the one that coverage lays its grid over. */
final class OpenArea {
    private OpenArea() {}

    static Envelope of(District district) {
        Envelope area = new Envelope();
        district.buildings()
                .forEach(building -> area.expandToInclude(building.footprint().getEnvelopeInternal()));
        district.places().forEach(place -> area.expandToInclude(place.area().getEnvelopeInternal()));
        district.streets().forEach(street -> {
            Envelope box = new Envelope(street.centreLine().getEnvelopeInternal());
            box.expandBy(street.widthMetres() / 2);
            area.expandToInclude(box);
        });
        return area;
    }
}
