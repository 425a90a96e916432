package org.typecontracts.test.jqwik;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.typecontracts.Contract;
import org.typecontracts.Member;

/**
 * Makes classes that have the members of a protocol and know nothing of it.
 *
 * <p>A class is made once for each protocol, and goes with it: in a loader of its own below the protocol's, where it is
 * reached as any public class on the class path is; or beside the protocol, if a member mentions a type that is not
 * public.
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
        List<Method> members =
                Contract.of(protocol).members().stream().map(Member::method).toList();
        ResultTypes types = ResultTypes.of(protocol, List.of());
        return members.stream().allMatch(member -> mentionsPublicTypes(member, types))
                ? builder("org.typecontracts.stubs." + protocol.getSimpleName() + "Stub", members, types)
                        .make()
                        .load(loader(protocol))
                        .getLoaded()
                : makeBeside(protocol, members, types);
    }

    /** Make a class in the protocol's own package, from where alone a type that is not public is seen. */
    private static Class<?> makeBeside(Class<?> protocol, List<Method> members, ResultTypes types) {
        StubClasses.class.getModule().addReads(protocol.getModule());
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(protocol, MethodHandles.lookup());
            return builder(protocol.getName() + "$GeneratedStub", members, types)
                    .make()
                    .load(loader(protocol), ClassLoadingStrategy.UsingLookup.of(lookup))
                    .getLoaded();
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException(
                    "The members of [" + protocol.getTypeName() + "] mention types that are not public; make them"
                            + " public, or open the package " + protocol.getPackageName() + " to "
                            + StubClasses.class.getModule().getName(),
                    exception);
        }
    }

    private static boolean mentionsPublicTypes(Method member, ResultTypes types) {
        return isPublic(types.returnedBy(member))
                && Stream.of(member.getParameterTypes()).allMatch(StubClasses::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        return type.isArray() ? isPublic(type.getComponentType()) : Modifier.isPublic(type.getModifiers());
    }

    private static DynamicType.Builder<Object> builder(String name, List<Method> members, ResultTypes types) {
        DynamicType.Builder<Object> builder = new ByteBuddy()
                .subclass(Object.class)
                .name(name)
                .defineField(HANDLER, InvocationHandler.class, Visibility.PUBLIC)
                .method(ElementMatchers.isToString())
                .intercept(InvocationHandlerAdapter.toField(HANDLER));
        for (Method member : members) {
            builder = builder.defineMethod(member.getName(), types.returnedBy(member), Modifier.PUBLIC)
                    .withParameters(member.getParameterTypes())
                    .intercept(InvocationHandlerAdapter.toField(HANDLER));
        }
        return builder;
    }

    private static ClassLoader loader(Class<?> protocol) {
        ClassLoader loader = protocol.getClassLoader();
        return loader == null ? ClassLoader.getSystemClassLoader() : loader;
    }
}
