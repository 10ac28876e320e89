package org.soundtown.simcore.chronicle;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ObjectNode;

/**
 * The append-only record of a run. Every line goes to the operating system in one write as it happens, so a killed run
 * leaves all lines but at most a cut last one, and an interrupted thread (which would close a channel) writes on. Not
 * thread-safe: only the clock's thread writes.
 */
public final class Chronicle implements AutoCloseable {
    private final OutputStream out;
    private final String name;
    private final BitSet behindTarget = new BitSet();
    private long lines;

    private Chronicle(OutputStream out, String name) {
        this.out = out;
        this.name = name;
    }

    /**
     * A chronicle in a new file; an old one of that name is replaced.
     *
     * @throws ChronicleError where it cannot be created
     */
    public static Chronicle writingTo(Path file) {
        try {
            return new Chronicle(new FileOutputStream(file.toFile()), file.toString());
        } catch (IOException e) {
            throw new ChronicleError("the chronicle cannot be created: " + reason(e), e);
        }
    }

    /** A chronicle kept in memory. */
    public static Chronicle inMemory() {
        return new Chronicle(new ByteArrayOutputStream(), "chronicle in memory");
    }

    /** Begins a line. */
    public ChronicleLine line(double time, String type, String who) {
        return new ChronicleLine(this, time, type, who);
    }

    /** How many lines there are: the id of the last one. */
    public long size() {
        return lines;
    }

    /** Whether an emission of a target class stands behind any of these lines. */
    public boolean leadsToTarget(List<Long> ids) {
        for (long id : ids) {
            if (behindTarget.get(Math.toIntExact(id))) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a chronicle in memory. */
    public List<ChronicleRecord> records() {
        List<ChronicleRecord> records = new ArrayList<>();
        for (String line : text().split("\n")) {
            if (Documents.JSON.readTree(line) instanceof ObjectNode node) {
                records.add(ChronicleReader.record(node, records.size() + 1));
            }
        }
        return records;
    }

    /** The whole text of a chronicle in memory. */
    public String text() {
        if (out instanceof ByteArrayOutputStream memory) {
            return memory.toString(StandardCharsets.UTF_8);
        }
        throw new IllegalStateException(name + " is not kept in memory");
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new ChronicleError(name + ": the chronicle cannot be completed: " + reason(e), e);
        }
    }

    long append(ChronicleLine line) {
        long id = lines + 1;
        if (line.causes().stream().anyMatch(cause -> cause < 1 || cause > lines)) {
            throw new IllegalArgumentException(
                    "causes " + line.causes() + " of chronicle line " + id + ": expected ids of earlier lines");
        }
        behindTarget.set(Math.toIntExact(id), line.isTargetEmission() || leadsToTarget(line.causes()));
        try {
            out.write((line.json(id) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ChronicleError(name + ": the chronicle cannot be written: " + reason(e), e);
        }
        lines = id;
        return id;
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
