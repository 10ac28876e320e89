package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.air.BandAir;
import org.soundtown.acoustics.ground.GroundAttenuation;
import org.soundtown.acoustics.profile.MeanPlane;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/** The paths of a pair with every term of their loss, in homogeneous and in favourable conditions. For one thread. */
public final class PairTerms {
    private final Scene scene;
    private final PairSearch search;
    private final BandAir air;
    private final boolean platform;
    private final GroundAttenuation ground;

    public PairTerms(Scene scene, Atmosphere atmosphere, PathSettings settings) {
        this.scene = scene;
        search = new PairSearch(scene, atmosphere, settings);
        platform = settings.method() == PathSettings.Method.CNOSSOS_EU;
        air = new BandAir(atmosphere, platform);
        ground = new GroundAttenuation(air, settings.ground());
    }

    /** All paths from a source to a receiver; ends are taken where they are. */
    public List<PathTerms> of(Position source, Position receiver) {
        List<PathTerms> found = new ArrayList<>();
        search.search(
                source.x(),
                source.y(),
                source.z(),
                receiver.x(),
                receiver.y(),
                receiver.z(),
                true,
                true,
                new PathSink() {
                    @Override
                    public void vertical(VerticalPath path, Profile profile, boolean favourable) {
                        found.add(terms(path, profile, favourable));
                    }

                    @Override
                    public void lateral(LateralPath path, CornerWay way, boolean left, boolean favourable) {
                        found.add(terms(path, left, favourable));
                    }
                });
        return found;
    }

    private PathTerms terms(VerticalPath path, Profile profile, boolean favourable) {
        PathTerms.Kind kind = PathTerms.Kind.DIRECT;
        double[] kept = new double[OctaveBands.COUNT];
        Arrays.fill(kept, 1);
        for (int i = 0; i < profile.count(); i++) {
            if (profile.kind(i) == Profile.REFLECTION) {
                kind = PathTerms.Kind.REFLECTION;
                double[] reflected = scene.walls().reflectedOf(scene.walls().obstacleOf(profile.wall(i)));
                for (int band = 0; band < kept.length; band++) {
                    kept[band] *= reflected[band];
                }
            }
        }
        PathTerms terms = new PathTerms(kind, favourable);
        groundTerms(terms, path.whole, profile, favourable);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            terms.aDiv[band] = lost(air.spread(path.direct()));
            terms.aAtm[band] = air.absorptionDbPerMetre(band) * path.direct();
            terms.aBoundary[band] = lost(path.boundary[band]);
            terms.retrodiffraction[band] = -lost(path.retrodiffraction[band]);
            terms.absorption[band] = lost(kept[band]);
            terms.attenuation[band] = lost(path.energy[band]);
            if (path.edgeCounts[band]) {
                terms.deltaDifSR[band] = -lost(path.lossSR[band]);
                terms.deltaDifSprimeR[band] = -lost(path.lossImageR[band]);
                terms.deltaDifSRprime[band] = -lost(path.lossSImage[band]);
                terms.aGroundSO[band] = lost(path.groundSO[band]);
                terms.aGroundOR[band] = lost(path.groundOR[band]);
                terms.deltaGroundSO[band] = lost(path.sideSO[band]);
                terms.deltaGroundOR[band] = lost(path.sideOR[band]);
                terms.aDif[band] = terms.aBoundary[band];
            } else {
                terms.aGroundSR[band] = lost(path.groundSR[band]);
                terms.aDif[band] = 0;
            }
        }
        return terms;
    }

    private PathTerms terms(LateralPath path, boolean left, boolean favourable) {
        PathTerms terms = new PathTerms(left ? PathTerms.Kind.LEFT : PathTerms.Kind.RIGHT, favourable);
        groundTerms(terms, path.whole, path.profile, favourable);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            terms.aDiv[band] = lost(air.spread(path.direct()));
            terms.aAtm[band] = air.absorptionDbPerMetre(band) * path.unfolded();
            terms.aGroundSR[band] = lost(path.groundSR[band]);
            terms.deltaDifSR[band] = -lost(path.loss[band]);
            terms.aDif[band] = terms.deltaDifSR[band];
            terms.aBoundary[band] = terms.aGroundSR[band] + terms.aDif[band];
            terms.attenuation[band] = lost(path.energy[band]);
        }
        return terms;
    }

    private void groundTerms(PathTerms terms, MeanPlane plane, Profile profile, boolean favourable) {
        double path = profile.factorBetween(0, profile.count() - 1);
        double zs = Math.max(0, plane.nearHeight());
        double zr = Math.max(0, plane.farHeight());
        double corrected =
                platform ? GroundAttenuation.corrected(path, profile.sourceFactor(), plane.distance(), zs, zr) : path;
        ground.prepare(plane.distance(), favourable ? path : corrected);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            terms.w[band] = ground.w(band);
            terms.cf[band] = ground.cf(band);
        }
    }

    private static double lost(double energy) {
        return -10 * Math.log10(energy);
    }
}
