package org.soundtown.coverage.chance;

import java.util.List;
import org.soundtown.coverage.curve.CurveShape;
import org.soundtown.coverage.sound.MicrophoneMap;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Works one cell out after another. What all microphones share, how loud and easy the sound is and which way its source
 * faces, is gone through once; given that, microphones are independent. A buffer; for one thread.
 *
 * <p>For the located share the groups of reporting microphones are gone through as a tree whose branches are cut where they
 * weigh less than {@value #LEAST_WEIGHT}: what is cut counts as not located. Only the {@value Geometry#MOST} microphones
 * that receive a cell best take part in that.
 */
final class CellChance {
    private static final double LEAST_WEIGHT = 2e-3;
    private static final double NEVER = 1e-3;
    private static final int KILOHERTZ = 4;

    /** Groups are gone through for every so manieth facing only. */
    private static final int LOCATED_FACINGS = 2;

    private static final int MOST_GROUPS = 1 << Geometry.MOST;

    private final List<MicrophoneMap> maps;
    private final Means means;
    private final Geometry geometry;
    private final int[] cursor;

    private int count;
    private int reaching;
    private final int[] reach;
    private final int[] map;
    private final int[] index;
    private final double[] snr;
    private final double[] east;
    private final double[] north;
    private final double[] place;
    private final double[] tenfolds;
    private final double[] detectEase;
    private final double[] reportEase;
    private final double[] detectPlace;
    private final double[] reportPlace;
    private final int[] best = new int[Geometry.MOST];
    private int bestCount;

    private final int[] group = new int[MOST_GROUPS];
    private final double[] reported = new double[MOST_GROUPS];
    private final double[] unconfirmed = new double[MOST_GROUPS];

    private int cell;
    private double lastOwnSeconds;

    private double located;
    private double seen;
    private double drone;
    private double patrol;
    private double error;

    CellChance(List<MicrophoneMap> maps, Means means, Geometry geometry) {
        this.maps = maps;
        this.means = means;
        this.geometry = geometry;
        cursor = new int[maps.size()];
        map = new int[maps.size()];
        index = new int[maps.size()];
        reach = new int[maps.size()];
        snr = new double[maps.size()];
        east = new double[maps.size()];
        north = new double[maps.size()];
        place = new double[maps.size()];
        tenfolds = new double[maps.size()];
        detectEase = new double[maps.size()];
        reportEase = new double[maps.size()];
        detectPlace = new double[maps.size()];
        reportPlace = new double[maps.size()];
    }

    /** Begins before a cell, from which cells come in ascending order. */
    void beginAt(int firstCell) {
        for (int m = 0; m < cursor.length; m++) {
            int at = maps.get(m).indexOf(firstCell);
            cursor[m] = at < 0 ? -1 - at : at;
        }
    }

    /** Takes the next cell: which microphones receive it at all. */
    void take(int next) {
        cell = next;
        count = 0;
        for (int m = 0; m < cursor.length; m++) {
            MicrophoneMap each = maps.get(m);
            int[] cells = each.cells();
            int at = cursor[m];
            while (at < cells.length && cells[at] < next) {
                at++;
            }
            cursor[m] = at;
            if (at < cells.length && cells[at] == next) {
                map[count] = m;
                index[count] = at;
                tenfolds[count] = CurveShape.tenfolds(geometry.metres(each.seconds()[at]));
                count++;
            }
        }
        chooseBest();
        lastOwnSeconds = Double.NaN;
    }

    private void chooseBest() {
        bestCount = 0;
        for (int i = 0; i < count; i++) {
            float gain = gain(i);
            if (bestCount == Geometry.MOST && gain(best[bestCount - 1]) >= gain) {
                continue;
            }
            int at = bestCount < Geometry.MOST ? bestCount++ : bestCount - 1;
            while (at > 0 && gain(best[at - 1]) < gain) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = i;
        }
    }

    private float gain(int i) {
        return maps.get(map[i]).gainDb()[index[i] * OctaveBands.COUNT + KILOHERTZ];
    }

    /** Works a class out for the cell taken and puts it at a place of the layer. */
    void work(ClassChance chance, Layer into, int at) {
        double loudest = Double.NEGATIVE_INFINITY;
        reaching = 0;
        for (int i = 0; i < count; i++) {
            MicrophoneMap each = maps.get(map[i]);
            snr[i] = chance.snrDb(each.gainDb(), index[i] * OctaveBands.COUNT);
            east[i] = each.departureEast()[index[i]];
            north[i] = each.departureNorth()[index[i]];
            detectEase[i] = snr[i] - chance.detectionPerTenfoldDb * tenfolds[i];
            reportEase[i] = snr[i] - chance.reportPerTenfoldDb * tenfolds[i];
            double ease = Math.max(detectEase[i], reportEase[i]);
            loudest = Math.max(loudest, ease);
            if (ease >= chance.reachDb) {
                reach[reaching++] = i;
            }
        }
        double heard = 0;
        double detected = 0;
        located = 0;
        seen = 0;
        drone = 0;
        patrol = 0;
        error = 0;
        boolean locatable = loudest >= chance.reachDb && prepareGeometry(chance);
        for (int facing = 0; facing < chance.facings && count > 0; facing++) {
            double turn = 2 * Math.PI * facing / chance.facings;
            double facingEast = Math.sin(turn);
            double facingNorth = Math.cos(turn);
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                double along = facingEast * east[i] + facingNorth * north[i];
                double asideDb = chance.halfFrontBackDb * (1 - along);
                most = Math.max(most, snr[i] - asideDb);
                place[i] = ClassChance.place(snr[i] - asideDb);
                detectPlace[i] = ClassChance.place(detectEase[i] - asideDb);
                reportPlace[i] = ClassChance.place(reportEase[i] - asideDb);
            }
            heard += chance.heard(ClassChance.place(most));
            if (loudest < chance.reachDb) {
                continue;
            }
            for (int node = 0; node < ClassChance.NODES; node++) {
                detected += chance.weights[node] * anyDetection(chance, node);
                if (locatable && facing % LOCATED_FACINGS == 0) {
                    locate(chance, node);
                }
            }
        }
        double share = 1.0 / chance.facings;
        double locatedShare = chance.facings == 1 ? 1 : share * LOCATED_FACINGS;
        into.of(Link.HEARD)[at] = (float) (heard * share);
        into.of(Link.DETECTED)[at] = (float) (chance.ceiling * detected * share);
        into.of(Link.LOCATED)[at] = (float) (chance.ceiling * located * locatedShare);
        into.of(Link.SEEN)[at] = (float) (chance.ceiling * seen * locatedShare);
        into.of(Link.DRONE)[at] = (float) (chance.ceiling * drone * locatedShare);
        into.of(Link.PATROL)[at] = (float) (chance.ceiling * patrol * locatedShare);
        into.errorMetres()[at] = located > NEVER ? (float) (error / located) : Float.NaN;
    }

    private boolean prepareGeometry(ClassChance chance) {
        if (bestCount < 3) {
            return false;
        }
        if (reaching < 3) {
            return false;
        }
        if (chance.ownOnsetSeconds != lastOwnSeconds) {
            lastOwnSeconds = chance.ownOnsetSeconds;
            geometry.begin();
            for (int i = 0; i < bestCount; i++) {
                MicrophoneMap each = maps.get(map[best[i]]);
                int at = index[best[i]];
                geometry.take(
                        i, each.firstEast()[at], each.firstNorth()[at], each.seconds()[at], chance.ownOnsetSeconds);
            }
        }
        return Float.isFinite(geometry.errorMetres((1 << bestCount) - 1));
    }

    private double anyDetection(ClassChance chance, int node) {
        double none = 1;
        for (int r = 0; r < reaching; r++) {
            int i = reach[r];
            none *= 1 - chance.detection(node, detectPlace[i]) * chance.rendered(node, place[i]);
        }
        return 1 - none;
    }

    /** Goes through the groups of microphones that may report, given what they share. */
    private void locate(ClassChance chance, int node) {
        int groups = 1;
        group[0] = 0;
        reported[0] = chance.weights[node];
        unconfirmed[0] = chance.weights[node];
        double least = LEAST_WEIGHT * chance.weights[node];
        for (int i = 0; i < bestCount; i++) {
            int one = best[i];
            double detection = chance.detection(node, detectPlace[one]);
            double rendered = chance.rendered(node, place[one]);
            double report = rendered * Math.max(detection, chance.report(node, reportPlace[one]));
            if (report < NEVER) {
                continue;
            }
            double only = report - rendered * detection;
            int before = groups;
            groups = 0;
            // Groups with this microphone are put behind the others, then moved down over what was cut.
            for (int g = 0; g < before; g++) {
                double with = reported[g] * report;
                if (with >= least) {
                    group[before + groups] = group[g] | 1 << i;
                    reported[before + groups] = with;
                    unconfirmed[before + groups] = unconfirmed[g] * only;
                    groups++;
                }
            }
            int kept = 0;
            for (int g = 0; g < before; g++) {
                double without = reported[g] * (1 - report);
                if (without >= least) {
                    group[kept] = group[g];
                    reported[kept] = without;
                    unconfirmed[kept] = unconfirmed[g] * (1 - report);
                    kept++;
                }
            }
            System.arraycopy(group, before, group, kept, groups);
            System.arraycopy(reported, before, reported, kept, groups);
            System.arraycopy(unconfirmed, before, unconfirmed, kept, groups);
            groups += kept;
        }
        double half = means.halfViewMetres()[cell];
        for (int g = 0; g < groups; g++) {
            float metres = geometry.errorMetres(group[g]);
            if (metres == Float.POSITIVE_INFINITY) {
                continue;
            }
            double probability = reported[g] - unconfirmed[g];
            located += probability;
            error += probability * metres;
            if (half > 0) {
                seen += probability * ErrorTable.beside(half / metres);
            }
            if (means.droneInTime()[cell]) {
                drone += probability * ErrorTable.around(means.droneSightingMetres() / metres);
            }
            if (means.patrolInTime()[cell]) {
                patrol += probability * ErrorTable.around(means.patrolSightingMetres() / metres);
            }
        }
    }
}
