package org.soundtown.citymodel.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.foundation.document.InputError;

/** Opens a map file by what it holds, not by its name: PBF, XML or gzipped XML. */
final class OsmFile {
    private static final String EXPECTED = "an OpenStreetMap file: .osm.pbf, .osm or .osm.gz";
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int PEEKED_BYTES = 512;

    private OsmFile() {}

    /**
     * Reads a map.
     *
     * @throws InputError where the file is missing, damaged or something else
     */
    static OsmMap read(Path file, Optional<Envelope> wanted) {
        if (!Files.isRegularFile(file)) {
            throw new InputError(file + ": no such file: expected " + EXPECTED);
        }
        OsmMap map = new OsmMap(wanted);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] start = peek(raw);
            boolean gzipped = start.length > 1 && ((start[0] & 0xff) << 8 | start[1] & 0xff) == GZIP_MAGIC;
            InputStream in = gzipped ? new BufferedInputStream(new GZIPInputStream(raw)) : raw;
            byte[] content = gzipped ? peek(in) : start;
            parse(file, in, content, map);
        } catch (XMLStreamException e) {
            String place = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNumber() + ":"
                            + e.getLocation().getColumnNumber();
            throw new InputError(file + place + ": " + reason(e) + ": expected well-formed OSM XML", e);
        } catch (IOException e) {
            throw new InputError(file + ": damaged or truncated (" + reason(e) + "): expected " + EXPECTED, e);
        }
        if (map.isEmpty()) {
            throw new InputError(file + ": no nodes: expected a map with buildings and streets");
        }
        return map;
    }

    private static void parse(Path file, InputStream in, byte[] start, OsmMap map)
            throws IOException, XMLStreamException {
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            OsmXmlReader.read(in, map);
        } else if (text.startsWith("{") || text.startsWith("[")) {
            throw new InputError(file + ": " + (text.contains("CityJSON") ? "a CityJSON file" : "a JSON file")
                    + ": CityJSON and other 3D models cannot be imported; expected " + EXPECTED);
        } else if (new String(start, StandardCharsets.ISO_8859_1).contains("OSMHeader")) {
            pbf(file, in, map);
        } else {
            throw new InputError(file + ": neither PBF nor XML: expected " + EXPECTED);
        }
    }

    /** A damaged block surfaces as whatever the decoder stumbles over, so every failure of it is the file's. */
    private static void pbf(Path file, InputStream in, OsmMap map) throws IOException {
        try {
            OsmPbfReader.read(in, map);
        } catch (RuntimeException | Error e) {
            if (e instanceof VirtualMachineError) {
                throw e;
            }
            throw new InputError(file + ": damaged or truncated (" + reason(e) + "): expected " + EXPECTED, e);
        }
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(PEEKED_BYTES);
        byte[] start = in.readNBytes(PEEKED_BYTES);
        in.reset();
        return start;
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        int detail = message.indexOf("Message: ");
        return detail < 0 ? message : message.substring(detail + "Message: ".length());
    }
}
