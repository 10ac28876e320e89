package org.soundtown.headless.suite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.soundtown.foundation.document.Digests;

/**
 * Which program this is: a digest of the product's own classes and resources, of the names and sizes of its libraries, and of
 * the Java it runs on. A changed detector, threshold or model is another program, whatever its version says; a rebuilt one
 * with the same classes is the same.
 */
public final class ProgramDigest {
    private static final String OWN = "org/soundtown/";

    private ProgramDigest() {}

    /** The program that is running. */
    public static String current() {
        return Holder.DIGEST;
    }

    static String of(List<Path> classPath) {
        TreeMap<String, String> own = new TreeMap<>();
        TreeSet<String> libraries = new TreeSet<>();
        for (Path entry : classPath) {
            try {
                if (Files.isDirectory(entry)) {
                    addFolder(entry, own);
                } else if (Files.isRegularFile(entry)) {
                    addJar(entry, own, libraries);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(new IOException(entry + ": cannot be read: " + e.getMessage(), e));
            }
        }
        return Digests.of(System.getProperty("java.vm.version") + "\n" + own + "\n" + libraries);
    }

    private static void addFolder(Path folder, TreeMap<String, String> own) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith(OWN)) {
                    own.put(name, Digests.of(file));
                }
            }
        }
    }

    private static void addJar(Path jar, TreeMap<String, String> own, TreeSet<String> libraries) throws IOException {
        boolean library = false;
        boolean product = false;
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) open.stream()::iterator) {
                if (entry.getName().startsWith(OWN) && !entry.isDirectory()) {
                    product = true;
                    try (InputStream in = open.getInputStream(entry)) {
                        own.put(entry.getName(), Digests.of(in));
                    }
                }
                library |= entry.getName().endsWith(".class");
            }
        }
        if (library && !product) {
            libraries.add(jar.getFileName() + " " + Files.size(jar));
        }
    }

    /** The class path with what its jars' manifests add to it. */
    private static List<Path> classPath() {
        Set<Path> all = new LinkedHashSet<>();
        List<Path> open = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            open.add(Path.of(entry).toAbsolutePath());
        }
        while (!open.isEmpty()) {
            Path entry = open.remove(0);
            if (all.add(entry) && Files.isRegularFile(entry)) {
                open.addAll(addedBy(entry));
            }
        }
        return List.copyOf(all);
    }

    private static List<Path> addedBy(Path jar) {
        try (JarFile open = new JarFile(jar.toFile())) {
            String added = open.getManifest() == null
                    ? null
                    : open.getManifest().getMainAttributes().getValue("Class-Path");
            List<Path> paths = new ArrayList<>();
            for (String name : added == null ? new String[0] : added.split(" ")) {
                if (name.startsWith("file:")) {
                    paths.add(Path.of(java.net.URI.create(name)));
                } else if (!name.isBlank()) {
                    paths.add(jar.resolveSibling(name));
                }
            }
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(jar + ": cannot be read: " + e.getMessage(), e));
        }
    }

    private static final class Holder {
        private static final String DIGEST = of(classPath());
    }
}
