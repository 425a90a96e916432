package org.typecontracts.test.jqwik;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.typecontracts.Contract;
import org.typecontracts.Member;

/**
 * Makes classes that have the members of a protocol and know nothing of it.
 *
 * <p>A class is made once for each protocol, in a loader of its own below the protocol's: it is reached as any public
 * class on the class path is, and goes with the protocol.
 */
final class StubClasses {
    private static final String HANDLER = "results";

    private static final ClassValue<Class<?>> CLASSES = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> protocol) {
            return make(protocol);
        }
    };

    private StubClasses() {}

    /** Make an object whose members are answered by a handler. */
    static Object instance(Class<?> protocol, InvocationHandler results) {
        Class<?> type = CLASSES.get(protocol);
        try {
            Object stub = type.getConstructor().newInstance();
            type.getField(HANDLER).set(stub, results);
            return stub;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The stub of [" + protocol.getTypeName() + "] cannot be made", exception);
        }
    }

    private static Class<?> make(Class<?> protocol) {
        DynamicType.Builder<Object> builder = new ByteBuddy()
                .subclass(Object.class)
                .name("org.typecontracts.stubs." + protocol.getSimpleName() + "Stub")
                .defineField(HANDLER, InvocationHandler.class, Visibility.PUBLIC)
                .method(ElementMatchers.isToString())
                .intercept(InvocationHandlerAdapter.toField(HANDLER));
        for (Member member : Contract.of(protocol).members()) {
            builder = withMember(builder, member.method());
        }
        return builder.make().load(loader(protocol)).getLoaded();
    }

    private static DynamicType.Builder<Object> withMember(DynamicType.Builder<Object> builder, Method member) {
        return builder.defineMethod(member.getName(), member.getReturnType(), Modifier.PUBLIC)
                .withParameters(member.getParameterTypes())
                .intercept(InvocationHandlerAdapter.toField(HANDLER));
    }

    private static ClassLoader loader(Class<?> protocol) {
        ClassLoader loader = protocol.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
