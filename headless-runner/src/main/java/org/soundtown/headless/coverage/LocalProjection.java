package org.soundtown.headless.coverage;

import java.util.Locale;
import org.soundtown.citymodel.District;

/**
 * The district's local frame as map programs read it: a transverse Mercator projection on WGS84 with its centre at the
 * district's origin and scale 1, in which the grid is regular. Well-known text as ESRI writes it, which GDAL and QGIS take
 * from {@code .prj} files.
 */
final class LocalProjection {
    private LocalProjection() {}

    static String wellKnownText(District district) {
        return String.format(
                Locale.ROOT,
                "PROJCS[\"Sound_of_Town_local_frame\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
                        + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                        + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                        + "PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],"
                        + "PARAMETER[\"Central_Meridian\",%s],PARAMETER[\"Scale_Factor\",1.0],"
                        + "PARAMETER[\"Latitude_Of_Origin\",%s],UNIT[\"Meter\",1.0]]",
                district.origin().longitude(),
                district.origin().latitude());
    }
}
