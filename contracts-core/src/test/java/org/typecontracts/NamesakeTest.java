package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

/** A host and its plugin that have each loaded a class of their own, under one name. */
class NamesakeTest {
    private static final ClassLoader LIBRARY = NamesakeTest.class.getClassLoader();

    private static final Compiled CODE = new Compiled(Map.of(
            "shared.Gate", "package shared; public interface Gate { boolean isOpen(); }",
            "shared.Parcel", "package shared; public class Parcel { public static class Loss extends Exception {} }",
            "host.Post", "package host; public interface Post { void send(shared.Parcel parcel); }",
            "host.Office",
                    "package host; public interface Office { shared.Parcel next();"
                            + " interface Carrier { void carry() throws shared.Parcel.Loss; } }",
            "plugin.Door",
                    "package plugin; public class Door implements shared.Gate { public boolean isOpen() { return true; } }",
            "plugin.SlidingDoor", "package plugin; public class SlidingDoor extends Door {}",
            "plugin.Mail",
                    "package plugin; public class Mail { public void send(shared.Parcel parcel) {}"
                            + " public static class Van { public void carry() throws shared.Parcel.Loss {} } }",
            "plugin.Counter", "package plugin; public class Counter { public shared.Parcel next() { return null; } }",
            "host.Depot",
                    "package host; import java.util.*; public interface Depot { void send(shared.Parcel[] parcels);"
                            + " List<Map<String, shared.Parcel>> stock(); }",
            "plugin.Shed",
                    "package plugin; import java.util.*; public class Shed { public void send(shared.Parcel[] parcels) {}"
                            + " public List<Map<String, shared.Parcel>> stock() { return null; } }"));

    private final ClassLoader hosts = CODE.loader(LIBRARY, "");
    private final ClassLoader plugins = CODE.loader(LIBRARY, "");

    @Test
    void a_class_that_implements_anothers_contract_of_that_name_is_told_so() {
        assertThat(check("plugin.Door", "shared.Gate").violations())
                .extracting(Violation::message)
                .containsExactly("Door implements " + name(plugins) + "//shared.Gate, and that is not " + name(hosts)
                        + "//shared.Gate; have one class loader load it for both, or register Door");
    }

    @Test
    void a_class_that_inherits_it_is_told_so_too() {
        assertThat(check("plugin.SlidingDoor", "shared.Gate").explain())
                .contains("SlidingDoor implements " + name(plugins) + "//shared.Gate, and that is not ");
    }

    @Test
    void a_parameter_of_anothers_class_of_that_name_is_told_apart() {
        assertThat(structurally("plugin.Mail", "host.Post").explain())
                .isEqualTo("""
                        [parameters-mismatch] Mail does not conform to protocol Post
                          params   send(%1$s//shared.Parcel): void
                                   found:   public void Mail.send(%2$s//shared.Parcel)
                                            argument 1: %1$s//shared.Parcel is no %2$s//shared.Parcel
                                   help:    have one class loader load it for both""".formatted(name(hosts), name(plugins)));
    }

    @Test
    void a_result_of_anothers_class_of_that_name_is_told_apart() {
        assertThat(structurally("plugin.Counter", "host.Office").explain())
                .contains("public " + name(plugins) + "//shared.Parcel Counter.next()")
                .contains("help:    have one class loader load it for both");
    }

    @Test
    void they_are_told_apart_within_arrays_and_type_arguments() {
        assertThat(structurally("plugin.Shed", "host.Depot").explain())
                .containsSubsequence(
                        "  params   send(",
                        "help:    have one class loader load it for both",
                        "  result   stock(",
                        "help:    have one class loader load it for both");
    }

    @Test
    void an_exception_of_anothers_class_of_that_name_is_told_apart() {
        assertThat(structurally("plugin.Mail$Van", "host.Office$Carrier").explain())
                .contains("help:    have one class loader load it for both");
    }

    private Conformance<?> check(String subject, String contract) {
        return Contracts.check(Compiled.load(plugins, subject), Compiled.load(hosts, contract));
    }

    private Conformance<?> structurally(String subject, String contract) {
        return Contract.structural(Compiled.load(hosts, contract)).check(Compiled.load(plugins, subject));
    }

    private static String name(ClassLoader loader) {
        return loader.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(loader));
    }
}
