package org.soundtown.training.example;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.document.InputError;

/** Keeps examples on disk, so that an interrupted training goes on where it was. A file is there whole or not at all. */
final class ExampleFile {
    private static final int MAGIC = 0x53544558;
    private static final int PIXELS = LogMel.MELS * LogMel.FRAMES;

    private ExampleFile() {}

    static void write(Path file, List<Example> examples) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(MAGIC);
            out.writeInt(examples.size());
            for (Example example : examples) {
                out.writeByte(example.subject());
                out.writeByte(example.split().ordinal());
                out.writeByte(example.origin().ordinal());
                out.writeByte(example.look());
                out.writeFloat(example.snrDb());
                ByteBuffer bytes = ByteBuffer.allocate(2 * PIXELS);
                bytes.asShortBuffer().put(example.picture());
                out.write(bytes.array());
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static List<Example> read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) {
                throw new InputError(file + ": no file of training examples: delete it and train again");
            }
            int count = in.readInt();
            List<Example> examples = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int subject = in.readByte();
                Split split = Split.values()[in.readByte()];
                Origin origin = Origin.values()[in.readByte()];
                int look = in.readByte();
                float snrDb = in.readFloat();
                byte[] bytes = in.readNBytes(2 * PIXELS);
                short[] picture = new short[PIXELS];
                ByteBuffer.wrap(bytes).asShortBuffer().get(picture);
                examples.add(new Example(subject, split, origin, look, snrDb, picture));
            }
            return examples;
        }
    }
}
