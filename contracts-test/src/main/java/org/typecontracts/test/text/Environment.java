package org.typecontracts.test.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where a failure happened, as its last line says: enough to ask for help with. */
public final class Environment {
    private static final String LINE =
            "(contracts " + version() + ", JDK " + Runtime.version().feature() + ", "
                    + (Environment.class.getModule().isNamed() ? "module path" : "class path") + ")";

    private Environment() {}

    /**
     * Return the line.
     *
     * @return version of the library and the JDK, class path or module path
     */
    public static String line() {
        return LINE;
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = Environment.class.getResourceAsStream("version.properties")) {
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException exception) {
            throw new UncheckedIOException("[version.properties] of contracts-test cannot be read", exception);
        }
    }
}
