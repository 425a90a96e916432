package org.typecontracts.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** A pair before the judge: the forms of its contract still to try, and what javac said of the others. */
final class Case {
    private static final int REFUSALS_TOLD = 4;
    private static final String NO_METHOD_OF_THAT_NAME = "compiler.err.cant.resolve";

    private final Pair pair;
    private final Queue<DeclaredType> untried = new ArrayDeque<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private String first = "";
    private @Nullable Ruling ruling;

    private Case(Pair pair) {
        this.pair = pair;
    }

    /** Open a case; a question that javac cannot be asked is closed at once. */
    static Case open(Pair pair, Model model) {
        Case opened = new Case(pair);
        try {
            new Mirrors(model).of(pair.subject());
            DeclaredType contract = (DeclaredType) new Mirrors(model).of(pair.contract());
            opened.untried.add(contract);
            if (pair.contractClass().getTypeParameters().length > 0 && !pair.isExact()) {
                opened.untried.addAll(new Instantiations(model).of((TypeElement) contract.asElement(), pair.subject()));
            }
        } catch (IllegalArgumentException unknown) {
            opened.close(Verdict.none(String.valueOf(unknown.getMessage())), "", "");
        }
        return opened;
    }

    boolean isOpen() {
        return ruling == null;
    }

    Ruling ruling() {
        return Optional.ofNullable(ruling).orElseThrow();
    }

    /** Return the forwarders to compile next, the raw one alone at first; close the case when none is left. */
    List<Forwarder> next(ForwarderWriter writer, int atMost) {
        List<Forwarder> forwarders = new ArrayList<>();
        int wanted = refusals.isEmpty() ? 1 : atMost;
        while (forwarders.size() < wanted && !untried.isEmpty()) {
            Forwarder forwarder = writer.write(pair.subject(), untried.remove());
            first = first.isEmpty() ? forwarder.source().text() : first;
            if (forwarder.unnameable().isEmpty()) {
                forwarders.add(forwarder);
            } else if (refusals.isEmpty()) {
                close(Verdict.none("not nameable: " + forwarder.unnameable()), "", first);
                return List.of();
            }
        }
        if (forwarders.isEmpty()) {
            String reasons =
                    refusals.stream().limit(REFUSALS_TOLD).map(Refusal::text).collect(Collectors.joining("\n"));
            close(Verdict.refuses(reasons), refusals.get(0).faults().get(0).code(), first);
        }
        return forwarders;
    }

    /** Note what javac says of a forwarder. */
    void record(Forwarder forwarder, List<Fault> faults) {
        if (faults.stream().anyMatch(Case::isAboutTheDeclaration)) {
            close(
                    Verdict.none(
                            "no class can declare the member: " + faults.get(0).message()),
                    faults.get(0).code(),
                    forwarder.source().text());
        } else if (!faults.isEmpty()) {
            refusals.add(new Refusal(forwarder, faults));
            if (faults.stream().anyMatch(fault -> fault.code().startsWith(NO_METHOD_OF_THAT_NAME))) {
                untried.clear();
            }
        } else if (isOpen()) {
            close(
                    Verdict.accepts("compiles as " + forwarder.contract()),
                    "",
                    forwarder.source().text());
        }
    }

    /** An interface may ask for what would override the methods of Object in a way that no class may. */
    private static boolean isAboutTheDeclaration(Fault fault) {
        return fault.code().startsWith("compiler.err.override")
                || fault.code().startsWith("compiler.err.name.clash.same.erasure");
    }

    private void close(Verdict verdict, String code, String source) {
        ruling = new Ruling(pair, verdict, code, source);
    }

    private record Refusal(Forwarder forwarder, List<Fault> faults) {
        String text() {
            return faults.stream()
                    .map(Fault::message)
                    .collect(Collectors.joining("\n  ", "as " + forwarder.contract() + ": ", ""));
        }
    }
}
