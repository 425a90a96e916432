package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Puts the members of a contract into stack traces.
 *
 * <p>The JVM leaves the frames of hidden classes out, and so those of adapters. Therefore each call of a member passes
 * through a method of an ordinary class, which bears the names of the contract and of the member, and does nothing
 * else. A stack trace tells it by its class loader: {@code adapter//com.acme.Sized.size}.
 *
 * <p>The loader is made for one adapter class and dies with it. It sees what the bootstrap loader does, whatever the
 * contract's access; all other classes are {@link Object} to it.
 */
final class MemberFrames extends ClassLoader implements Supplier<MethodHandle[]> {
    private final MethodHandle[] handles;

    private MemberFrames(MethodHandle[] handles) {
        super("adapter", null);
        this.handles = handles;
    }

    /**
     * Return methods that do the same, and show.
     *
     * @param contract the contract that is adapted to
     * @param methods methods of its adapter
     */
    static List<AdapterMethod> around(Class<?> contract, List<AdapterMethod> methods)
            throws ReflectiveOperationException {
        List<AdapterMethod> framed = new ArrayList<>();
        List<AdapterMethod> left = methods;
        while (!left.isEmpty()) {
            Map<String, AdapterMethod> distinct = new LinkedHashMap<>();
            List<AdapterMethod> clashing = new ArrayList<>();
            for (AdapterMethod method : left) {
                AdapterMethod seen = method.calling(seen(method.handle()));
                if (distinct.putIfAbsent(method.name() + seen.handle().type(), seen) != null) {
                    clashing.add(method);
                }
            }
            framed.addAll(define(contract, List.copyOf(distinct.values())));
            left = clashing;
        }
        return framed;
    }

    private static List<AdapterMethod> define(Class<?> contract, List<AdapterMethod> methods)
            throws ReflectiveOperationException {
        MethodHandle[] handles = AdapterMethod.handles(methods);
        Class<?> frames = new MemberFrames(handles).define(FrameClass.write(nameFor(contract), methods));
        List<AdapterMethod> framed = new ArrayList<>();
        for (AdapterMethod method : methods) {
            MethodType type = method.handle().type();
            framed.add(method.calling(MethodHandles.publicLookup().findStatic(frames, method.name(), type)));
        }
        return framed;
    }

    /** Define the class and initialise it; a handle to a class that is not yet initialised costs a form of its own. */
    private Class<?> define(byte[] file) throws ClassNotFoundException {
        String name = defineClass(null, file, 0, file.length).getName();
        return Class.forName(name, true, this);
    }

    /** No class loader may define a class of the JDK's own packages again. */
    private static String nameFor(Class<?> contract) {
        boolean isTaken =
                contract.getClassLoader() == null || contract.getName().startsWith("java.");
        return (isTaken ? "contracts." : "") + contract.getName();
    }

    private static MethodHandle seen(MethodHandle handle) {
        MethodType seen = handle.type();
        for (int index = 0; index < seen.parameterCount(); index++) {
            seen = seen.changeParameterType(index, seen(seen.parameterType(index)));
        }
        // Unlike asType, this passes what should be an interface unchecked, as the JVM's own calls do.
        return MethodHandles.explicitCastArguments(handle, seen.changeReturnType(seen(seen.returnType())));
    }

    private static Class<?> seen(Class<?> type) {
        boolean isSeen = type.isPrimitive() || type.getClassLoader() == null && Visibility.isPublicToAll(type);
        return isSeen ? type : Object.class;
    }

    @Override
    public MethodHandle[] get() {
        return handles;
    }
}
