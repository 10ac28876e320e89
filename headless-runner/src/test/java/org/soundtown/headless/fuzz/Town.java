package org.soundtown.headless.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.Place;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.citymodel.terrain.TriangulatedTerrain;
import org.soundtown.foundation.geometry.Position;

/** A district, a scenario and a map without fault, small enough to be read a hundred thousand times. */
final class Town {
    static final String SCENARIO = """
            name: small
            title: A small evening
            district: town
            seed: 7
            startHour: 20.5
            durationSeconds: 90
            weather: {temperatureCelsius: 13, windSpeedMetresPerSecond: 2.5}
            devices:
              microphone: {selfNoiseDba: 33, clockOffsetSeconds: 0.002}
              camera: {panDegreesPerSecond: 90}
              drone: {windLimitMetresPerSecond: 11}
              patrol: {mobilisationSeconds: 45}
            network:
              sensor-uplink: {delaySeconds: 0.2, loss: 0.02, outages: [{fromSeconds: 10, toSeconds: 20}]}
            sound: {audibleSnrDb: -4}
            survey: {positionErrorMetres: 0.7}
            switches: {sensorToCamera: false, drone: true, loudspeaker: false}
            everyday: {rate: 0.5}
            failures: [{microphone: M1, fromSeconds: 30, toSeconds: 40}]
            events:
              fixed:
                - {class: gunshot, atSeconds: 12.5, where: {near: M1, distanceMetres: 3, bearingDegrees: 180}, levelDb: 150}
                - {class: cry, atSeconds: 30, where: {x: 70, y: 2}, heightMetres: 1.7, note: by the corner}
              random:
                - {class: dog, perHour: 20, where: {near: P1, distanceMetres: 4}, hours: [18, 23]}
                - {class: car-horn, perHour: 60, heightMetres: 0.8}
            """;

    static final String MAP = """
            <?xml version='1.0' encoding='UTF-8'?>
            <osm version='0.6'>
              <bounds minlat='47.999' minlon='15.9985' maxlat='48.001' maxlon='16.0015'/>
              <node id='1' lat='48.0' lon='15.998'/><node id='2' lat='48.0' lon='16.0'/><node id='3' lat='48.0' lon='16.002'/>
              <node id='4' lat='47.998' lon='16.0'/><node id='5' lat='48.002' lon='16.0'/>
              <node id='10' lat='48.0001' lon='15.9990'/><node id='11' lat='48.0001' lon='15.9996'/>
              <node id='12' lat='48.0004' lon='15.9996'/><node id='13' lat='48.0004' lon='15.9990'/>
              <node id='20' lat='47.9994' lon='16.0003'/><node id='21' lat='47.9994' lon='16.0009'/>
              <node id='22' lat='47.9998' lon='16.0009'/><node id='23' lat='47.9998' lon='16.0003'/>
              <node id='91' lat='48.00005' lon='16.00005'><tag k='highway' v='traffic_signals'/></node>
              <node id='92' lat='48.00005' lon='15.9992'><tag k='highway' v='street_lamp'/></node>
              <way id='100'><nd ref='1'/><nd ref='2'/><nd ref='3'/><tag k='highway' v='residential'/><tag k='name' v='A'/></way>
              <way id='101'><nd ref='4'/><nd ref='2'/><nd ref='5'/><tag k='highway' v='secondary'/><tag k='maxspeed' v='30 mph'/></way>
              <way id='200'><nd ref='10'/><nd ref='11'/><nd ref='12'/><nd ref='13'/><nd ref='10'/><tag k='building' v='yes'/><tag k='height' v='14.5 m'/></way>
              <way id='201'><nd ref='20'/><nd ref='21'/><nd ref='22'/><nd ref='23'/><nd ref='20'/></way>
              <relation id='300'><member type='way' ref='201' role='outer'/><tag k='type' v='multipolygon'/><tag k='building' v='apartments'/></relation>
            </osm>
            """;

    private Town() {}

    /** One corner with every kind of layer. */
    static District district() {
        District flat = DrawnDistrict.of(
                        "####D#####  ,,", "##      ##  ,,", "##      ##  T ", "##########H.S.", ".....M....C..P")
                .district();
        List<Position> heights = new ArrayList<>();
        for (int x = -300; x <= 300; x += 300) {
            for (int y = -300; y <= 300; y += 300) {
                heights.add(new Position(x, y, 0));
            }
        }
        return new District(
                flat.folder(),
                "town",
                "A small town",
                flat.origin(),
                List.of(new District.SourceNote("all of it", "assumed; made up")),
                new District.Weather(14, 55, 96, 2, 310, 0.02, 0.4),
                flat.population(),
                flat.buildings(),
                flat.streets(),
                flat.groundZones(),
                flat.trees(),
                List.of(new Place(
                        "green", "Green", "park", flat.groundZones().get(0).area())),
                TriangulatedTerrain.through(heights),
                flat.mountingPoints(),
                flat.microphones(),
                flat.cameras(),
                flat.droneBases(),
                flat.patrolPosts(),
                flat.dwellings(),
                flat.speakers());
    }
}
