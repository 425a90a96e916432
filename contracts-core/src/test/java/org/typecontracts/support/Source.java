package org.typecontracts.support;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compilation unit that lives in memory. */
public final class Source extends SimpleJavaFileObject {
    private final String text;

    /** Make the unit that declares the top-level type of this qualified name. */
    public Source(String typeName, String text) {
        super(URI.create("memory:///" + typeName.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.text = text;
    }

    /** Return the whole text. */
    public String text() {
        return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
