package org.soundtown.scenarios.evaluation;

import org.soundtown.citymodel.District;
import org.soundtown.citymodel.PublicSpace;

/**
 * Whom and what a district's numbers are divided by.
 *
 * @param residents of its dwellings; 0 where unknown
 * @param publicSpaceSquareKilometres area of its streets and named places without what is built on them (km²); 0 where
 *     unknown
 */
public record Community(int residents, double publicSpaceSquareKilometres) {
    private static final double SQUARE_METRES = 1e6;

    /** Of a chronicle whose district is not at hand. */
    public static final Community UNKNOWN = new Community(0, 0);

    public static Community of(District district) {
        return new Community(
                district.dwellings().stream()
                        .mapToInt(District.Dwelling::residents)
                        .sum(),
                PublicSpace.of(district).getArea() / SQUARE_METRES);
    }
}
