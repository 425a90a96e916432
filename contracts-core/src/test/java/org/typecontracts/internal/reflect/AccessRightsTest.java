package org.typecontracts.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.internal.model.Access;
import org.typecontracts.internal.model.ClassDeclaration;
import org.typecontracts.internal.model.MethodDeclaration;

class AccessRightsTest {
    static class Hidden {
        public void wave() {}
    }

    private static Access access(AccessRights accessRights, Class<?> subject, String name, Class<?>... parameters) {
        for (Class<?> type = subject; type != null; type = type.getSuperclass()) {
            ClassDeclaration declaration = ClassReader.declaration(type);
            for (MethodDeclaration method : declaration.methods(name)) {
                Method reflected = ClassReader.method(method);
                if (!reflected.isBridge()
                        && List.of(reflected.getParameterTypes()).equals(List.of(parameters))) {
                    return accessRights.access(ClassReader.declaration(subject), method);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String through(Class<?> subject, String name, Class<?>... parameters) {
        Access access = access(AccessRights.ofThisModule(), subject, name, parameters);
        return access instanceof Access.Granted granted
                ? granted.through().name()
                : ((Access.Denied) access).directive();
    }

    @Test
    void a_public_class_is_reached_directly() {
        assertThat(through(String.class, "length")).isEqualTo("java.lang.String");
    }

    @Test
    void a_hidden_class_is_reached_through_a_public_supertype() {
        assertThat(through(List.of(1, 2, 3).getClass(), "size")).isEqualTo("java.util.AbstractCollection");
        assertThat(through(Map.of().getClass(), "get", Object.class)).isEqualTo("java.util.AbstractMap");
        assertThat(through(Stream.of().getClass(), "iterator")).isEqualTo("java.util.stream.BaseStream");
    }

    @Test
    void a_method_of_a_hidden_superclass_is_reached_through_the_public_class() {
        assertThat(through(StringBuilder.class, "setLength", int.class)).isEqualTo("java.lang.StringBuilder");
    }

    @Test
    void everything_on_the_class_path_is_open() {
        assertThat(through(Hidden.class, "wave")).isEqualTo(Hidden.class.getName());
    }

    @Test
    void what_no_public_type_offers_names_the_missing_directive() {
        assertThat(through(ByteBuffer.allocateDirect(1).getClass(), "address")).isEqualTo("opens java.nio");
    }

    @Test
    void a_lookup_reaches_what_it_may() {
        AccessRights accessRights = AccessRights.with(MethodHandles.lookup());
        assertThat(access(accessRights, Hidden.class, "wave")).isInstanceOf(Access.Granted.class);
        assertThat(access(accessRights, ByteBuffer.allocateDirect(1).getClass(), "address"))
                .isInstanceOf(Access.Denied.class);
    }
}
