package org.typecontracts.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.typecontracts.support.Source;

/** Collects what is wrong, unit by unit. */
final class Faults implements DiagnosticListener<JavaFileObject> {
    private final Map<Source, List<Fault>> bySource = new LinkedHashMap<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
            return;
        }
        if (!(diagnostic.getSource() instanceof Source source)) {
            throw new IllegalStateException("javac fails outside every unit: " + diagnostic);
        }
        add(source, new Fault(diagnostic.getCode(), diagnostic.getMessage(Locale.ENGLISH)));
    }

    void add(Source source, Fault fault) {
        bySource.computeIfAbsent(source, unit -> new ArrayList<>()).add(fault);
    }

    Map<Source, List<Fault>> bySource() {
        return bySource;
    }
}
