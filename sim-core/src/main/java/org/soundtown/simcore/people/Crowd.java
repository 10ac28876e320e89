package org.soundtown.simcore.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;
import sim.field.continuous.Continuous2D;
import sim.util.Bag;
import sim.util.Double2D;

/** Everybody outdoors and on wheels, in MASON's field: who is near a place. */
final class Crowd {
    private static final double CELL_METRES = 50;

    private final Map<String, Traveller> travellers = new TreeMap<>();
    private final Continuous2D field;
    private final Envelope extent = new Envelope();

    Crowd(District district) {
        extent.expandToInclude(0, 0);
        district.streets()
                .forEach(street -> extent.expandToInclude(street.centreLine().getEnvelopeInternal()));
        extent.expandBy(CELL_METRES);
        field = new Continuous2D(CELL_METRES, extent.getWidth(), extent.getHeight());
    }

    void add(Traveller traveller, double seconds) {
        travellers.put(traveller.id(), traveller);
        place(traveller, seconds);
    }

    void remove(Traveller traveller) {
        travellers.remove(traveller.id());
        field.remove(traveller);
    }

    /** Moves everybody to where they are now, in the order of their ids. */
    void moveTo(double seconds) {
        travellers.values().forEach(traveller -> place(traveller, seconds));
    }

    /** Who was within this distance of a place when all last moved, in the order of their ids. */
    List<Traveller> near(Position position, double metres) {
        Bag found = field.getNeighborsExactlyWithinDistance(at(position), Math.min(metres, reach()));
        List<Traveller> near = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            near.add((Traveller) found.get(i));
        }
        near.sort(Comparator.comparing(Traveller::id));
        return near;
    }

    private double reach() {
        return extent.getWidth() + extent.getHeight();
    }

    private void place(Traveller traveller, double seconds) {
        field.setObjectLocation(traveller, at(traveller.positionAt(seconds)));
    }

    private Double2D at(Position position) {
        return new Double2D(position.x() - extent.getMinX(), position.y() - extent.getMinY());
    }
}
