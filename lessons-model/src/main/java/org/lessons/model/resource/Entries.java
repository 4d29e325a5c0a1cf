package org.lessons.model.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A properties file in UTF-8 as a sorted map.
 *
 * <p>The files lie below {@code META-INF}, which is no package name and hence open to readers from any module.
 */
public final class Entries {

    private Entries() {}

    /**
     * The entries of a file that must be there.
     *
     * @param owner a class of the module whose file it is
     * @param path the file's path within the jar
     * @return its entries, sorted by key
     * @throws IllegalStateException when the jar lacks the file
     */
    public static Map<String, String> read(Class<?> owner, String path) {
        return find(owner, path).orElseThrow(() -> new IllegalStateException("the jar lacks " + path));
    }

    /**
     * The entries of a file that may be there.
     *
     * @param owner a class of the module whose file it is
     * @param path the file's path within the jar
     * @return its entries, sorted by key, or empty when the jar lacks the file
     */
    public static Optional<Map<String, String>> find(Class<?> owner, String path) {
        try (InputStream in = open(owner, path)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> entries = new TreeMap<>();
            properties.forEach((key, value) -> entries.put((String) key, (String) value));
            return Optional.of(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> owner, String path) throws IOException {
        Module module = owner.getModule();
        return module.isNamed() ? module.getResourceAsStream(path) : owner.getResourceAsStream("/" + path);
    }
}
