package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.typecontracts.support.Compiled;

/** Where twins, such as those of {@code javax} and {@code jakarta}, stand in the way, adopting them is the remedy. */
class AdoptionHintTest {
    private static final String HERE = AdoptionHintTest.class.getName();

    static final class Javax {
        public interface Session {
            String id();
        }

        public interface Request {
            Session session();

            Request include(String path);
        }

        public interface Marker {}

        public interface Cookie {
            int age();
        }

        private Javax() {}
    }

    static final class Jakarta {
        public interface Session {
            String id();
        }

        public interface Request {
            Session session();

            Request include(String path);
        }

        public interface Marker {}

        public sealed interface Closed permits Only {
            String id();
        }

        public record Only(String id) implements Closed {}

        private Jakarta() {}
    }

    public record Ticket(String id) implements Javax.Session {}

    public static final class AdminFilter {
        public boolean accepts(Javax.Request request) {
            return request.session().id().equals("admin");
        }

        public Ticket ticket() {
            return new Ticket("admin");
        }

        public void mark(Javax.Marker marker) {}

        public void keep(Ticket ticket) {}

        public void pick(List<String> elements) {}

        public Javax.Cookie cookie() {
            return () -> 1;
        }

        public Javax.Cookie biscuit() {
            return () -> 2;
        }
    }

    @Protocol
    interface Filter {
        boolean accepts(Jakarta.Request request);
    }

    @Protocol
    interface Ticketing {
        Jakarta.Session ticket();
    }

    @Protocol
    interface Marking {
        void mark(Jakarta.Marker marker);
    }

    @Protocol
    interface Keeping {
        void keep(Jakarta.Session session);
    }

    @Protocol
    interface Sealing {
        Jakarta.Closed ticket();
    }

    @Protocol
    interface Baking {
        @Alias("biscuit")
        Jakarta.Session cookie();
    }

    @Protocol
    interface Picking {
        void pick(Collection<String> elements);
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    void a_refused_parameter_says_which_twins_to_adopt_and_that_helps() {
        assertThat(registry.check(AdminFilter.class, Filter.class).explain()).isEqualTo("""
                        [parameters-mismatch] AdminFilter does not conform to protocol Filter
                          params   accepts(%1$s$Jakarta$Request): boolean
                                   found:   public boolean AdminFilter.accepts(%1$s$Javax$Request)
                                            argument 1: %1$s$Jakarta$Request is no %1$s$Javax$Request
                                   help:    adopting %1$s$Jakarta$Request, %1$s$Jakarta$Session, \
                        %1$s$Javax$Request, %1$s$Javax$Session as protocols, or an extension, would bridge it""".formatted(HERE));

        List.of(Jakarta.Session.class, Jakarta.Request.class, Javax.Session.class, Javax.Request.class)
                .forEach(registry::adopt);

        Filter filter = registry.adapt(new AdminFilter(), Filter.class);
        assertThat(filter.accepts(new Jakarta.Request() {
                    @Override
                    public Jakarta.Session session() {
                        return () -> "admin";
                    }

                    @Override
                    public Jakarta.Request include(String path) {
                        return this;
                    }
                }))
                .isTrue();
    }

    @Test
    void what_is_a_protocol_already_need_not_be_adopted() {
        registry.adopt(Jakarta.Session.class);

        assertThat(registry.check(AdminFilter.class, Filter.class).explain())
                .contains("help:    adopting %1$s$Jakarta$Request, %1$s$Javax$Request, Session as protocols"
                        .formatted(HERE));
    }

    @Test
    void a_refused_result_says_which_interface_to_adopt_and_that_helps() {
        assertThat(registry.check(AdminFilter.class, Ticketing.class).explain()).isEqualTo("""
                        [result-mismatch] AdminFilter does not conform to protocol Ticketing
                          result   ticket(): Session
                                   found:   public Ticket AdminFilter.ticket()
                                            returns Ticket, not Session
                                   help:    adopting Session as a protocol, or an extension, would bridge it""");

        registry.adopt(Jakarta.Session.class);

        assertThat(registry.adapt(new AdminFilter(), Ticketing.class).ticket().id())
                .isEqualTo("admin");
    }

    @Test
    void nothing_is_to_be_adopted_where_it_would_not_help() {
        Consumer<Class<?>> isNoRemedy = contract -> assertThat(
                        registry.check(AdminFilter.class, contract).explain())
                .contains("help:")
                .doesNotContain("adopting");

        isNoRemedy.accept(Marking.class); // everything has the members of an interface without any
        isNoRemedy.accept(Keeping.class); // no stranger's session becomes a Ticket
        isNoRemedy.accept(Sealing.class); // nobody else implements a sealed interface
        isNoRemedy.accept(Baking.class); // no cookie has the members of a session, whatever it is called
        isNoRemedy.accept(Picking.class); // a collection does not have the members of a list
    }

    @Test
    void nor_is_what_would_be_refused_because_it_mentions_a_missing_class() {
        Compiled code = new Compiled(Map.of(
                "gone.Gone", "package gone; public class Gone {}",
                "it.Session", "package it; public interface Session { String id(); void end(gone.Gone how); }",
                "it.Request", "package it; public interface Request { Session session(); }",
                "it.Call",
                        "package it; public class Call { public String id() { return \"call\"; }"
                                + " public Call session() { return this; } }"));
        ClassLoader loader = code.loader(AdoptionHintTest.class.getClassLoader(), "it.");
        Contract<?> request = Contract.structural(Compiled.load(loader, "it.Request"));

        assertThat(request.check(Compiled.load(loader, "it.Call")).explain()).isEqualTo("""
                [result-mismatch] Call does not conform to protocol Request
                  result   session(): Session
                           found:   public Call Call.session()
                                    returns Call, not Session
                           help:    an extension that converts the result would bridge it""");
    }
}
