package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.typecontracts.Alias;
import org.typecontracts.Constructor;
import org.typecontracts.Property;
import org.typecontracts.Static;

class OtherNamesTest {
    interface Sized {
        @Alias({"length", "count"})
        int size();
    }

    interface Described extends Sized {
        @Property
        String title();

        @Property
        void setTitle(String title);

        @Property
        boolean open();
    }

    interface Addressed {
        @Property
        String getURL();

        @Property
        void setURL(String url);
    }

    interface Isolated {
        @Property
        String isOn();
    }

    public static class Site {
        public String URL = "";
        public String on = "";
    }

    interface Parsing<T> {
        @Static
        @Alias({"parseInt", "valueOf"})
        T parse(String text);
    }

    interface Making<T> {
        @Constructor
        T create(int size);
    }

    public static class Tape {
        public int count() {
            return 0;
        }

        public String length() {
            return "";
        }
    }

    public record Book(String title, int size) {}

    public static class Bean {
        public String title = "";
        public boolean open;

        public String getTitle() {
            return title;
        }

        public boolean isOpen() {
            return open;
        }

        public int size() {
            return 0;
        }
    }

    interface Headed {
        @Property
        @Alias({"heading", "getCaption"})
        String head();

        @Property
        @Alias({"heading", "caption"})
        void setHead(String head);
    }

    public static class Chapter {
        private String heading = "";

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }
    }

    public static class Picture {
        public String caption = "";
    }

    public static class Letter {
        public String heading = "";

        public String getHead() {
            return heading;
        }

        public void head(String text) {
            heading = text;
        }
    }

    private static List<String> targets(Class<?> subject, Class<?> contract) {
        StructuralDecision decision = Rules.decide(subject, contract);
        assertThat(decision.refusals()).isEmpty();
        return decision.members().stream()
                .map(member -> target((MemberBinding) member))
                .toList();
    }

    private static String target(MemberBinding binding) {
        if (binding.target() instanceof BindingTarget.MethodCall call) {
            return (call.method().flags().isStatic() ? "static " : "")
                    + call.method().name() + "()";
        }
        boolean isRead = binding.parameterConversions().isEmpty();
        return binding.target() instanceof BindingTarget.FieldAccess access
                ? (isRead ? "read " : "write ") + access.field().name()
                : "new";
    }

    @Test
    void an_alias_that_does_not_suit_gives_way_to_the_next() {
        assertThat(targets(Tape.class, Sized.class)).containsExactly("count()");
        assertThat(targets(String.class, Sized.class)).containsExactly("length()");
    }

    @Test
    void the_member_s_own_name_goes_first() {
        assertThat(targets(Book.class, Sized.class)).containsExactly("size()");
    }

    @Test
    void a_property_is_a_getter_a_setter_or_a_field() {
        assertThat(targets(Bean.class, Described.class))
                .containsExactly("isOpen()", "write title", "getTitle()", "size()");
    }

    @Test
    void an_acronym_keeps_its_capitals() {
        assertThat(targets(Site.class, Addressed.class)).containsExactly("read URL", "write URL");
    }

    @Test
    void an_alias_of_a_property_is_another_property() {
        assertThat(targets(Chapter.class, Headed.class)).containsExactly("getHeading()", "setHeading()");
        assertThat(targets(Picture.class, Headed.class)).containsExactly("read caption", "write caption");
    }

    @Test
    void all_forms_of_a_property_s_own_name_go_before_its_aliases() {
        assertThat(targets(Letter.class, Headed.class)).containsExactly("getHead()", "head()");
    }

    @Test
    void is_begins_the_getter_of_a_boolean_alone() {
        assertThat(Rules.decide(Site.class, Isolated.class).refusals()).hasSize(1);
    }

    @Test
    void a_property_is_never_written_to_a_record() {
        assertThat(Rules.decide(Book.class, Described.class).refusals())
                .extracting(refusal -> refusal.member().name())
                .containsExactly("open", "setTitle");
    }

    @Test
    void the_class_is_asked_for_static_methods() {
        assertThat(targets(Integer.class, Parsing.class)).containsExactly("static parseInt()");
        assertThat(Rules.decide(Integer.class, Parsing.class).typeArguments()).hasToString("[java.lang.Integer]");
    }

    @Test
    void the_class_is_asked_for_constructors() {
        assertThat(targets(StringBuilder.class, Making.class)).containsExactly("new");
        assertThat(Rules.decide(StringBuilder.class, Making.class).typeArguments())
                .hasToString("[java.lang.StringBuilder]");
    }
}
