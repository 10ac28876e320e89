package org.soundtown.citymodel.importing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.locationtech.jts.geom.Envelope;

/** Reads OSM XML as a stream. Document types and entities are off, so that a file cannot make the reader fetch others. */
final class OsmXmlReader {
    private final OsmMap map;
    private final XMLStreamReader xml;

    private OsmXmlReader(OsmMap map, XMLStreamReader xml) {
        this.map = map;
        this.xml = xml;
    }

    static void read(InputStream in, OsmMap map) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            new OsmXmlReader(map, xml).document();
        } finally {
            xml.close();
        }
    }

    private void document() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("osm")) {
            throw fault("<" + xml.getLocalName() + ">: expected <osm> as the outermost element");
        }
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "bounds" ->
                map.bounds(new Envelope(number("minlon"), number("maxlon"), number("minlat"), number("maxlat")));
            case "node" -> node();
            case "way" -> way();
            case "relation" -> relation();
            default -> {}
        }
    }

    private void node() throws XMLStreamException {
        boolean deleted = "delete".equals(xml.getAttributeValue(null, "action"));
        boolean invisible = "false".equals(xml.getAttributeValue(null, "visible"));
        if (deleted || invisible) {
            return;
        }
        long id = whole("id");
        double longitude = number("lon");
        double latitude = number("lat");
        Map<String, String> tags = new TreeMap<>();
        children("node", () -> tag(tags));
        try {
            map.node(id, longitude, latitude, tags);
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
    }

    private void way() throws XMLStreamException {
        long id = whole("id");
        List<Long> nodes = new ArrayList<>();
        Map<String, String> tags = new TreeMap<>();
        children("way", () -> {
            if (xml.getLocalName().equals("nd")) {
                nodes.add(whole("ref"));
            } else {
                tag(tags);
            }
        });
        map.way(new OsmMap.Way(id, nodes.stream().mapToLong(Long::longValue).toArray(), tags));
    }

    private void relation() throws XMLStreamException {
        long id = whole("id");
        List<OsmMap.Member> members = new ArrayList<>();
        Map<String, String> tags = new TreeMap<>();
        children("relation", () -> {
            if (!xml.getLocalName().equals("member")) {
                tag(tags);
            } else if ("way".equals(xml.getAttributeValue(null, "type"))) {
                members.add(new OsmMap.Member(whole("ref"), attribute("role")));
            }
        });
        map.relation(new OsmMap.Relation(id, members, tags));
    }

    private interface Child {
        void read() throws XMLStreamException;
    }

    private void children(String parent, Child child) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(parent)) {
                return;
            }
        }
    }

    private void tag(Map<String, String> tags) throws XMLStreamException {
        if (xml.getLocalName().equals("tag")) {
            tags.put(attribute("k"), attribute("v"));
        }
    }

    private String attribute(String name) throws XMLStreamException {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw fault("<" + xml.getLocalName() + "> without attribute " + name + ": expected one");
        }
        return value;
    }

    private long whole(String name) throws XMLStreamException {
        String value = attribute(name);
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw fault("<" + xml.getLocalName() + "> " + name + " '" + value + "': expected a whole number");
        }
    }

    private double number(String name) throws XMLStreamException {
        String value = attribute(name);
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault("<" + xml.getLocalName() + "> " + name + " '" + value + "': expected a number");
        }
        throw fault("<" + xml.getLocalName() + "> " + name + " '" + value + "': expected a finite number");
    }

    private XMLStreamException fault(String message) {
        Location at = xml.getLocation();
        return new XMLStreamException(message, at);
    }
}
