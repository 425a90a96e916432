package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.reflect.ClassReader;

class PlainMatchTest {
    interface Named {
        CharSequence name(int count) throws IOException;
    }

    interface Noted {
        void name(int count) throws IOException;
    }

    public static class Same {
        public CharSequence name(int count) {
            return "";
        }

        public CharSequence name() {
            return "";
        }
    }

    public static class Heir extends Same {}

    public static class Careful {
        public CharSequence name(int count) throws IOException {
            return "";
        }
    }

    public static class Careless {
        public CharSequence name(int count) throws Exception {
            return "";
        }
    }

    public static class Narrower {
        public String name(int count) {
            return "";
        }
    }

    public static class Wider {
        public CharSequence name(long count) {
            return "";
        }
    }

    public static class Overloaded extends Same {
        public CharSequence name(Integer count) {
            return "";
        }
    }

    public static class OfClass {
        public static CharSequence name(int count) {
            return "";
        }
    }

    public static class OfAny<T> {
        public CharSequence name(int count) {
            return "";
        }
    }

    public static class Generic {
        public <T> CharSequence name(int count) {
            return "";
        }
    }

    interface Any<T> {
        CharSequence name(T count);
    }

    public static class Implementing extends Careful implements Named, Default {
        @Override
        public CharSequence name(int count) {
            return "";
        }
    }

    public static class Inheriting extends Same implements Named, Default {}

    public abstract static class Half {
        public abstract CharSequence name(int count) throws IOException;
    }

    public abstract static class Unfinished extends Half implements Named {}

    public static class ImplementingAny extends Same implements Any<String> {
        @Override
        public CharSequence name(String count) {
            return "";
        }
    }

    interface Default {
        default CharSequence name(int count) {
            return "";
        }
    }

    public static class FromInterface implements Default {}

    @Test
    void the_only_method_of_the_name_with_the_same_types_meets_a_member() {
        assertThat(of(Same.class, Named.class)).hasToString(Same.class.getName() + ".name");
        assertThat(of(Careful.class, Named.class)).hasToString(Careful.class.getName() + ".name");
        assertThat(of(Default.class, Named.class)).hasToString(Default.class.getName() + ".name");
    }

    @Test
    void an_inherited_method_does_as_well() {
        assertThat(of(Heir.class, Named.class)).hasToString(Same.class.getName() + ".name");
    }

    @Test
    void what_it_overrides_does_not_count() {
        assertThat(of(Implementing.class, Named.class)).hasToString(Implementing.class.getName() + ".name");
        assertThat(of(Inheriting.class, Named.class)).hasToString(Same.class.getName() + ".name");
    }

    @Test
    void any_result_does_where_none_is_wanted() {
        assertThat(of(Narrower.class, Noted.class)).hasToString(Narrower.class.getName() + ".name");
    }

    @Test
    void whatever_is_less_plain_is_left_to_overload_resolution() {
        assertThat(List.of(
                        Careless.class,
                        Narrower.class,
                        Wider.class,
                        Overloaded.class,
                        OfClass.class,
                        OfAny.class,
                        Generic.class,
                        FromInterface.class,
                        Unfinished.class,
                        ImplementingAny.class,
                        Object.class))
                .allMatch(subject -> of(subject, Named.class) == null);
    }

    @Test
    void overload_resolution_comes_to_the_same_all_over_java_base() throws IOException {
        List<ContractMember> members = new ArrayList<>();
        List<ClassType> subjects = new ArrayList<>();
        for (Class<?> type : JavaBase.publicTypes()) {
            subjects.add((ClassType) ClassReader.type(type));
            if (type.isInterface()) {
                members.addAll(membersOf(type));
            }
        }
        int count = 0;
        for (ClassType subject : subjects) {
            MemberMatching matching = Rules.matching(subject);
            for (ContractMember member : members) {
                if (PlainMatch.of(subject.declaration(), member) != null) {
                    assertThat(matching.match(member)).isEqualTo(matching.matchAs(member, member.name()));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(1000);
    }

    private static List<ContractMember> membersOf(Class<?> contract) {
        ClassDeclaration declaration = ClassReader.declaration(contract);
        return ContractShape.of(ClassType.erased(declaration), ClassReader.known())
                .members();
    }

    private static @Nullable MethodDeclaration of(Class<?> subject, Class<?> contract) {
        return PlainMatch.of(
                ClassReader.declaration(subject), membersOf(contract).get(0));
    }
}
