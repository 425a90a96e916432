package org.typecontracts.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.ArrayType;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.IntersectionType;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.model.WildcardType;
import org.typecontracts.internal.model.WildcardType.Kind;
import org.typecontracts.internal.reflect.ClassReader;

/** The upward projection of types that mention type variables, most of all such as capture made (JLS 4.10.5). */
class UpwardProjectionTest {
    @SuppressWarnings("unused") // only the types of the fields matter
    static class Written<X extends Comparable<X>, Y extends Iterable<? extends Y[]>> {
        List<? extends String> below;
        List<? super String> above;
        List<List<String>> free;
        X self;
        Y nested;
        Map<X, Y> both;
    }

    private final TypeRelations relations = new TypeRelations(ClassReader.known());
    private final ClassType list = (ClassType) Types.ofField(Written.class, "below");
    private final Type below = captured("below");
    private final Type above = captured("above");

    private Type captured(String field) {
        ClassType captured = (ClassType) relations.capture().of(Types.ofField(Written.class, field));
        return captured.arguments().get(0);
    }

    private ClassType listOf(Type argument) {
        return new ClassType(list.declaration(), List.of(argument));
    }

    private String projected(Type type) {
        return projected(type, List.of());
    }

    private String projected(Type type, List<TypeVariable> meaningful) {
        return new UpwardProjection(relations.known(), meaningful)
                .of(type)
                .toString()
                .replace("java.lang.", "")
                .replace("java.util.", "");
    }

    @Test
    void a_type_that_mentions_none_stays_as_it_is() {
        assertThat(projected(Types.ofField(Written.class, "free"))).isEqualTo("List<List<String>>");
        assertThat(projected(Types.ofField(Written.class, "above"))).isEqualTo("List<? super String>");
    }

    @Test
    void what_was_captured_becomes_its_bound() {
        assertThat(projected(below)).isEqualTo("String");
        assertThat(projected(new ArrayType(below))).isEqualTo("String[]");
        assertThat(projected(above)).isEqualTo("Object");
    }

    @Test
    void a_type_argument_gets_its_wildcard_back() {
        assertThat(projected(listOf(below))).isEqualTo("List<? extends String>");
        assertThat(projected(listOf(above))).isEqualTo("List<? super String>");
        assertThat(projected(new IntersectionType(List.of(listOf(below), relations.object()))))
                .isEqualTo("List<? extends String> & Object");
    }

    @Test
    void a_wildcard_that_was_captured_within_its_bound_is_projected_in_turn() {
        Type again = ((ClassType) relations.capture().of(listOf(new WildcardType(Kind.EXTENDS, below))))
                .arguments()
                .get(0);

        assertThat(projected(listOf(again))).isEqualTo("List<? extends String>");
    }

    @Test
    void a_type_argument_around_it_becomes_the_bound_of_a_wildcard() {
        assertThat(projected(listOf(listOf(below)))).isEqualTo("List<? extends List<? extends String>>");
        assertThat(projected(listOf(new WildcardType(Kind.EXTENDS, below)))).isEqualTo("List<? extends String>");
    }

    @Test
    void a_lower_bound_is_what_the_captured_is_above_or_nothing() {
        assertThat(projected(listOf(new WildcardType(Kind.SUPER, above)))).isEqualTo("List<? super String>");
        assertThat(projected(listOf(new WildcardType(Kind.SUPER, below)))).isEqualTo("List<?>");
        assertThat(projected(listOf(new WildcardType(Kind.SUPER, listOf(below)))))
                .isEqualTo("List<?>");
    }

    @Test
    void a_variable_that_its_own_bound_mentions_is_anything_in_there() {
        Type self = Types.ofField(Written.class, "self");

        assertThat(projected(self)).isEqualTo("Comparable<?>");
        assertThat(projected(listOf(self))).isEqualTo("List<? extends Comparable<?>>");
        assertThat(projected(new IntersectionType(List.of(self, listOf(self)))))
                .isEqualTo("Comparable<?> & List<? extends Comparable<?>>");
        assertThat(projected(Types.ofField(Written.class, "nested"))).isEqualTo("Iterable<? extends Object[]>");
    }

    @Test
    void a_variable_that_means_something_stays() {
        TypeVariable self = (TypeVariable) Types.ofField(Written.class, "self");

        assertThat(projected(Types.ofField(Written.class, "both"), List.of(self)))
                .isEqualTo("Map<X, ? extends Iterable<? extends Object[]>>");
        assertThat(projected(listOf(below), List.of((TypeVariable) below)))
                .isEqualTo("List<capture of ? extends String>");
        assertThat(projected(listOf(new WildcardType(Kind.SUPER, above)), List.of((TypeVariable) above)))
                .isEqualTo("List<? super capture of ? super String>");
    }
}
