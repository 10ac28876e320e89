package org.soundtown.headless.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside a file first, so that what stands under its name is always whole; a broken-off attempt leaves nothing. */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content<E extends Exception> {
        void writeTo(Path part) throws IOException, E;
    }

    /**
     * Writes the content and gives it its name.
     *
     * @throws UncheckedIOException naming the file that cannot be written
     * @throws E where the content was given up
     */
    public static <E extends Exception> void write(Path file, Content<E> content) throws E {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        boolean whole = false;
        try {
            content.writeTo(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + ": cannot be written: " + reason(e), e));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(
                    new IOException(file + ": cannot be written: " + reason(e.getCause()), e.getCause()));
        } finally {
            if (!whole) {
                part.toFile().delete();
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof NoSuchFileException ? "its folder does not exist" : String.valueOf(e.getMessage());
    }
}
