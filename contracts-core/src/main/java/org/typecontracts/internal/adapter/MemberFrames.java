package org.typecontracts.internal.adapter;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
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
 * <p>The loader is made for one adapter class and dies with it. It sees what the bootstrap loader does, and of the
 * types of the members those that are public to everybody and that the adapter can name; all other classes are
 * {@link Object} to it.
 */
final class MemberFrames extends ClassLoader implements Supplier<MethodHandle[]> {
    private final String name;
    private final Class<?> host;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, AdapterMethod> methods = new LinkedHashMap<>();

    private MemberFrames(Class<?> contract, Class<?> host) {
        super("adapter", null);
        this.name = nameFor(contract);
        this.host = host;
    }

    /**
     * Return methods that do the same, and show.
     *
     * @param contract the contract that is adapted to
     * @param methods methods of its adapter
     * @param host a class of the package in which the adapter is defined
     */
    static List<AdapterMethod> around(Class<?> contract, List<AdapterMethod> methods, Class<?> host)
            throws ReflectiveOperationException {
        List<AdapterMethod> framed = new ArrayList<>();
        List<AdapterMethod> left = methods;
        while (!left.isEmpty()) {
            MemberFrames frames = new MemberFrames(contract, host);
            left = frames.take(left);
            framed.addAll(frames.define());
        }
        return framed;
    }

    /** Take methods in, and return those that are the same as others to this loader. */
    private List<AdapterMethod> take(List<AdapterMethod> offered) {
        List<AdapterMethod> clashing = new ArrayList<>();
        for (AdapterMethod method : offered) {
            AdapterMethod seen = method.calling(seen(method.handle()));
            if (methods.putIfAbsent(method.name() + seen.handle().type().toMethodDescriptorString(), seen) != null) {
                clashing.add(method);
            }
        }
        return clashing;
    }

    private List<AdapterMethod> define() throws ReflectiveOperationException {
        Class<?> frames = define(FrameClass.write(name, List.copyOf(methods.values())));
        List<AdapterMethod> framed = new ArrayList<>();
        for (AdapterMethod method : methods.values()) {
            MethodType type = method.handle().type();
            framed.add(method.calling(MethodHandles.publicLookup().findStatic(frames, method.name(), type)));
        }
        return framed;
    }

    /** Define the class and initialise it; a handle to a class that is not yet initialised costs a form of its own. */
    private Class<?> define(byte[] file) throws ClassNotFoundException {
        return Class.forName(defineClass(null, file, 0, file.length).getName(), true, this);
    }

    /** No class loader may define a class of the JDK's own packages again. */
    private static String nameFor(Class<?> contract) {
        boolean isTaken =
                contract.getClassLoader() == null || contract.getName().startsWith("java.");
        return (isTaken ? "contracts." : "") + contract.getName();
    }

    private MethodHandle seen(MethodHandle handle) {
        MethodType seen = handle.type();
        for (int index = 0; index < seen.parameterCount(); index++) {
            seen = seen.changeParameterType(index, seen(seen.parameterType(index)));
        }
        // Unlike asType, this passes what should be an interface unchecked, as the JVM's own calls do.
        return MethodHandles.explicitCastArguments(handle, seen.changeReturnType(seen(seen.returnType())));
    }

    private Class<?> seen(Class<?> type) {
        return isSeen(Lookups.elementOf(type)) ? type : Object.class;
    }

    private boolean isSeen(Class<?> element) {
        if (element.isPrimitive() || element == Object.class) {
            return true;
        }
        return Visibility.isPublicToAll(element)
                && Visibility.sees(host, element)
                && !element.getName().equals(name)
                && Visibility.join(types, element);
    }

    @Override
    protected Class<?> loadClass(String sought, boolean resolve) throws ClassNotFoundException {
        Class<?> type = types.get(sought);
        return type == null ? super.loadClass(sought, resolve) : type;
    }

    @Override
    public MethodHandle[] get() {
        return AdapterMethod.handles(List.copyOf(methods.values()));
    }
}
