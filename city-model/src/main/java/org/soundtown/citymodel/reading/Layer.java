package org.soundtown.citymodel.reading;

/** The GeoJSON files of a district folder. */
enum Layer {
    BUILDINGS("buildings.geojson", true),
    STREETS("streets.geojson", true),
    GROUND("ground.geojson", false),
    TREES("trees.geojson", false),
    PLACES("places.geojson", false),
    TERRAIN("terrain.geojson", false),
    MOUNTING_POINTS("mounting-points.geojson", false),
    CAMERAS("cameras.geojson", false),
    DRONE_BASES("drone-bases.geojson", false),
    PATROL_POSTS("patrol-posts.geojson", false),
    DWELLINGS("dwellings.geojson", false),
    SPEAKERS("speakers.geojson", false);

    final String file;
    final boolean required;

    Layer(String file, boolean required) {
        this.file = file;
        this.required = required;
    }

    /** The file's name without its ending. */
    String label() {
        return file.substring(0, file.indexOf('.'));
    }
}
