package org.typecontracts.internal.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.typecontracts.Property;
import org.typecontracts.internal.language.FieldSearch;
import org.typecontracts.internal.language.TypeRelations;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.ClassFlags;
import org.typecontracts.internal.model.ClassSource;
import org.typecontracts.internal.model.ClassType;
import org.typecontracts.internal.model.ConstructorDeclaration;
import org.typecontracts.internal.model.FieldDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;
import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;
import org.typecontracts.internal.reflect.ClassReader;

/**
 * In a lattice of sixty levels, two interfaces on each that extend both below, more paths lead from top to bottom than
 * anybody could walk. It is made of models, since javac and the JVM do walk them.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeepLatticeTest {
    private static final int LEVELS = 60;

    private final TypeRelations relations = new TypeRelations(ClassReader.known());
    private final List<ClassType> top = lattice();
    private final ClassType climber = climber("Climber");

    public interface Left<T> {
        String LABEL = "left";

        void take(T value);
    }

    public interface Right {
        String LABEL = "right";

        int take(String one, Object... more);
    }

    public abstract static class Base {
        public void take(Object value) {}

        public abstract int take(String one, Object... more);
    }

    interface Taking {
        void take(Thread value);
    }

    interface TakingNothing {
        void take();
    }

    interface Coloured {
        @Property
        String colour();
    }

    private static List<ClassType> lattice() {
        ClassType left = new ClassType(ClassReader.declaration(Left.class), List.of(ClassReader.type(Object.class)));
        List<ClassType> level = List.of(left, (ClassType) ClassReader.type(Right.class));
        for (int i = 1; i <= LEVELS; i++) {
            level = List.of(type(new Knot("Left" + i, null, level)), type(new Knot("Right" + i, null, level)));
        }
        return level;
    }

    private ClassType climber(String name) {
        return type(new Knot(name, (ClassType) ClassReader.type(Base.class), top));
    }

    private static ClassType type(Knot knot) {
        return ClassType.erased(new ClassDeclaration(knot));
    }

    @Test
    void each_supertype_stands_there_once() {
        assertThat(climber.declaration().ancestry())
                .hasSize(3 + 2 * (LEVELS + 1))
                .doesNotHaveDuplicates()
                .extracting(ClassDeclaration::simpleName)
                .startsWith("Climber", "Base", "Object", "Left60", "Right60", "Left59", "Right59")
                .endsWith("Left", "Right");
    }

    @Test
    void a_supertype_is_found_or_not() {
        assertThat(relations.supertypes().asSuper(climber, ClassReader.declaration(Left.class)))
                .hasToString(Left.class.getName() + "<java.lang.Object>");
        assertThat(relations.supertypes().asSuper(climber, ClassReader.declaration(Runnable.class)))
                .isNull();
    }

    @Test
    void a_name_means_the_fields_at_the_bottom() {
        assertThat(FieldSearch.find(climber.declaration(), "LABEL"))
                .extracting(field -> field.declaringClass().name())
                .containsExactly(Left.class.getName(), Right.class.getName());
        assertThat(FieldSearch.find(climber.declaration(), "WEIGHT")).isEmpty();
    }

    @Test
    void what_two_classes_share_is_the_top() {
        assertThat(relations.leastUpperBound().of(List.of(climber, climber("Rival"))))
                .hasToString(Base.class.getName() + " & Left60 & Right60");
    }

    @Test
    void a_class_is_asked() {
        assertThat(conforms(climber, Taking.class)).isTrue();
        assertThat(conforms(climber, TakingNothing.class)).isFalse();
        assertThat(conforms(climber, Coloured.class)).isFalse();
    }

    @Test
    void an_interface_is_asked() {
        assertThat(conforms(top.get(0), Taking.class)).isTrue();
        assertThat(conforms(top.get(0), TakingNothing.class)).isFalse();
    }

    @Test
    void an_interface_asks() {
        ContractShape shape = ContractShape.of(top.get(0), ClassReader.known());

        assertThat(shape.members()).hasSize(2);
        assertThat(Rules.conforms(climber, shape)).isTrue();
    }

    private static boolean conforms(Type subject, Class<?> contract) {
        return Rules.conforms(subject, ContractShape.of(ClassReader.declaration(contract), ClassReader.known()));
    }

    /** A class, or an interface if it has no superclass, that declares nothing. */
    private record Knot(String name, @Nullable ClassType superclass, List<ClassType> interfaces)
            implements ClassSource {
        @Override
        public Object handle() {
            return name;
        }

        @Override
        public String simpleName() {
            return name;
        }

        @Override
        public String loader() {
            return "none";
        }

        @Override
        public ClassFlags flags() {
            boolean isInterface = superclass == null;
            return new ClassFlags(isInterface, true, false, false, false, false, true);
        }

        @Override
        public @Nullable ClassDeclaration enclosingClass() {
            return null;
        }

        @Override
        public List<TypeVariable> ownTypeParameters() {
            return List.of();
        }

        @Override
        public Map<String, List<MethodDeclaration>> publicMethods(ClassDeclaration owner) {
            return Map.of();
        }

        @Override
        public Map<String, List<MethodDeclaration>> nonPublicMethods(ClassDeclaration owner) {
            return Map.of();
        }

        @Override
        public List<FieldDeclaration> fields(ClassDeclaration owner) {
            return List.of();
        }

        @Override
        public List<ConstructorDeclaration> publicConstructors(ClassDeclaration owner) {
            return List.of();
        }

        @Override
        public List<ConstructorDeclaration> nonPublicConstructors(ClassDeclaration owner) {
            return List.of();
        }
    }
}
