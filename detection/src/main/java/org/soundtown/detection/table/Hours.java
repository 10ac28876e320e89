package org.soundtown.detection.table;

/**
 * Hours of the day during which a class matters: from {@code from} (included) to {@code to} (excluded), wrapping midnight
 * where {@code to} is the smaller. 0 to 24 is the whole day; equal ends are refused, since they could mean all or nothing.
 *
 * @param from local time of day (h), 0 to below 24
 * @param to local time of day (h), above 0 to 24
 */
public record Hours(double from, double to) {
    public static final Hours WHOLE_DAY = new Hours(0, 24);

    public Hours {
        if (!(from >= 0 && from < 24)) {
            throw new IllegalArgumentException("hours.from " + from + ": expected 0 to below 24 (h)");
        }
        if (!(to > 0 && to <= 24)) {
            throw new IllegalArgumentException("hours.to " + to + ": expected above 0 to 24 (h)");
        }
        if (from == to) {
            throw new IllegalArgumentException("hours " + from + " to " + to + ": expected two different hours");
        }
    }

    /** Whether this local time of day (h, any real number: 25.5 is half past one) lies within. */
    public boolean contains(double hourOfDay) {
        double hour = hourOfDay - 24 * Math.floor(hourOfDay / 24);
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }
}
