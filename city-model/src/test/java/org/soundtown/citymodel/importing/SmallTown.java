package org.soundtown.citymodel.importing;

/** A made-up town of a few houses as OSM XML, about 220 m by 220 m around 48° N, 16° E. */
final class SmallTown {
    private SmallTown() {}

    static String xml() {
        return """
            <?xml version='1.0' encoding='UTF-8'?>
            <osm version='0.6'>
              <bounds minlat='47.999' minlon='15.9985' maxlat='48.001' maxlon='16.0015'/>
            """ + streets() + houses() + """
              <node id='90' lat='48.0006' lon='16.0012'><tag k='natural' v='tree'/><tag k='height' v='12 m'/></node>
              <node id='91' lat='48.00005' lon='16.00005'><tag k='highway' v='traffic_signals'/></node>
              <node id='92' lat='48.00005' lon='15.9992'><tag k='highway' v='street_lamp'/></node>
            </osm>
            """;
    }

    private static String streets() {
        return node(1, 48.0, 15.998)
                + node(2, 48.0, 16.0)
                + node(3, 48.0, 16.002)
                + node(4, 47.998, 16.0)
                + node(5, 48.002, 16.0)
                + node(6, 48.0, 16.001)
                + node(7, 48.0008, 16.001)
                + way(100, "highway=residential;name=Hauptstraße", 1, 2, 6, 3)
                + way(101, "highway=secondary;name=Ring;maxspeed=30 mph;width=9;oneway=-1", 4, 2, 5)
                + way(102, "highway=steps", 6, 7)
                + way(103, "highway=tertiary;tunnel=yes", 1, 5)
                + way(104, "highway=proposed", 1, 5);
    }

    private static String houses() {
        return box(10, 48.0001, 15.9990, 48.0004, 15.9996) + box(20, 48.0001, 16.0002, 48.0004, 16.0008)
                + box(30, 47.9994, 15.9988, 47.9998, 15.9997) + box(40, 47.9995, 15.9990, 47.9997, 15.9994)
                + box(50, 47.9994, 16.0003, 47.9998, 16.0009) + box(60, 48.0005, 15.9990, 48.0009, 15.9996)
                + box(70, 48.0005, 16.0003, 48.0009, 16.0014)
                + way(200, "building=yes;height=14.5 m", 10, 11, 12, 13, 10)
                + way(201, "building=apartments;building:levels=5", 20, 21, 22, 23, 20)
                + way(202, "", 30, 31, 32, 33, 30)
                + way(203, "", 40, 41, 42, 43, 40)
                + way(204, "building=yes;height=tall", 50, 52, 51, 53, 50)
                + way(205, "building=garage", 60, 61, 62, 63, 60)
                + way(206, "leisure=park;name=Stadtpark", 70, 71, 72, 73, 70)
                + way(207, "building=roof", 70, 71, 72, 70)
                + way(208, "building=yes", 10, 11, 9999, 10)
                + """
              <relation id='300'>
                <member type='way' ref='202' role='outer'/>
                <member type='way' ref='203' role='inner'/>
                <tag k='type' v='multipolygon'/><tag k='building' v='yes'/>
              </relation>
            """;
    }

    private static String box(int first, double south, double west, double north, double east) {
        return node(first, south, west)
                + node(first + 1, south, east)
                + node(first + 2, north, east)
                + node(first + 3, north, west);
    }

    private static String node(int id, double latitude, double longitude) {
        return "<node id='" + id + "' lat='" + latitude + "' lon='" + longitude + "'/>\n";
    }

    private static String way(int id, String tags, int... nodes) {
        StringBuilder xml = new StringBuilder("<way id='" + id + "'>");
        for (int node : nodes) {
            xml.append("<nd ref='").append(node).append("'/>");
        }
        for (String tag : tags.isEmpty() ? new String[0] : tags.split(";")) {
            String[] pair = tag.split("=");
            xml.append("<tag k='")
                    .append(pair[0])
                    .append("' v='")
                    .append(pair[1])
                    .append("'/>");
        }
        return xml.append("</way>\n").toString();
    }
}
