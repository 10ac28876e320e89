package org.soundtown.coverage.device;

import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.device.CameraModel;

/**
 * Which camera sees each cell best: the one with the widest picture among those that turn there, are not hidden from it and
 * show it with at least the model's least resolution. The zoom is set as the twin's cameras set it. Panning and tilting reach
 * everywhere; how long they take is no question of place.
 *
 * @param halfViewMetres half the width of its picture at the cell (m), 0 where no camera sees it
 * @param camera its number among the district's cameras, −1 for none
 * @param pixelsPerMetre its resolution there (px/m), 0 for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record CameraViews(float[] halfViewMetres, short[] camera, float[] pixelsPerMetre) {

    public static CameraViews of(List<District.Site> cameras, CameraModel model, OpenCells cells) {
        int n = cells.count();
        CameraViews views = new CameraViews(new float[n], new short[n], new float[n]);
        java.util.Arrays.fill(views.camera, (short) -1);
        SightLines sight = new SightLines(cells);
        for (int c = 0; c < cameras.size(); c++) {
            Position camera = cells.scene().inTheOpen(cameras.get(c).position());
            for (int cell = 0; cell < n; cell++) {
                Position target = cells.position(cell);
                double distance = Math.max(1, camera.distanceTo(target));
                double resolution = model.pixelsPerMetreAt(distance);
                float half = (float) (model.horizontalPixels() / resolution / 2);
                boolean better = half > views.halfViewMetres[cell]
                        || (half == views.halfViewMetres[cell] && resolution > views.pixelsPerMetre[cell]);
                if (better && resolution >= model.limitPixelsPerMetre() && sight.free(camera, target)) {
                    views.halfViewMetres[cell] = half;
                    views.camera[cell] = (short) c;
                    views.pixelsPerMetre[cell] = (float) resolution;
                }
            }
        }
        return views;
    }
}
