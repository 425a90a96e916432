package org.typecontracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.typecontracts.Conformance.Route;
import org.typecontracts.protocols.SupportsAbs;
import org.typecontracts.protocols.SupportsDouble;
import org.typecontracts.protocols.SupportsInt;

/** What CPython's tests pin of abstract base classes and of protocols, where it means something in Java. */
class PythonBehaviourTest {
    /** The test of CPython 3.13 that pins the behaviour. */
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Pinned {
        String value();
    }

    interface A {}

    interface A1 extends A {}

    static class B {}

    static class C extends B {}

    interface NominalB {}

    interface NominalB1 extends NominalB {}

    static class C0 {}

    static class C1 extends C0 {}

    static class D1 extends C1 {}

    abstract static class Abstract {
        public abstract void foo();
    }

    abstract static class StillAbstract extends Abstract {
        void bar() {}
    }

    static class Concrete extends StillAbstract {
        @Override
        public void foo() {}
    }

    interface Hooked {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return Stream.of(subject.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals("foo"))
                    ? HookResult.CONFORMS
                    : HookResult.DEFER;
        }
    }

    interface SubHooked extends Hooked {}

    interface Refusing {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return HookResult.VIOLATES;
        }
    }

    static class Refused implements Refusing {}

    interface Failing {
        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            throw new IllegalStateException("asked about " + subject.getSimpleName());
        }
    }

    static class Foo {
        public void foo() {}
    }

    @Protocol
    public interface Empty {}

    @Protocol
    public interface Meth {
        void meth();
    }

    @Protocol
    public interface MethAndOther extends Meth {
        int other();
    }

    @Protocol
    public interface Other {
        int other();
    }

    @Protocol
    public interface Merged extends Meth, Other {}

    public interface NoProtocol extends Meth {}

    @Protocol
    public interface SameMeth {
        void meth();
    }

    @Protocol
    public interface HookedProtocol {
        void meth();

        @SubclassHook
        static HookResult hook(Class<?> subject, Class<?> contract) {
            return subject == Foo.class ? HookResult.CONFORMS : HookResult.DEFER;
        }
    }

    @Protocol
    public interface Box<T> {
        T content();
    }

    @Protocol
    public interface Linked {
        Linked next();
    }

    public static class Chain {
        public Chain next() {
            return this;
        }
    }

    public static class Broken {
        public Broken next() {
            return this;
        }
    }

    @Protocol
    public interface LongLinked {
        LongLinked next();

        int length();
    }

    public static class WithMeth {
        public void meth() {}
    }

    public static class WithBoth extends WithMeth {
        public int other() {
            return 1;
        }
    }

    @NotConforming(Meth.class)
    public static class Blocking {
        public void meth() {}
    }

    public static class NamedBox {
        public String content() {
            throw new AssertionError("a check runs no code of the subject");
        }
    }

    private final ContractRegistry registry = ContractRegistry.create();

    @Test
    @Pinned("test_abc: test_registration_basics")
    void a_registered_class_and_its_subclasses_and_their_instances_belong_to_the_contract() {
        assertThat(registry.isSubclass(B.class, A.class)).isFalse();
        assertThat(registry.isInstance(new B(), A.class)).isFalse();

        registry.register(A.class, B.class);

        assertThat(registry.isSubclass(B.class, A.class)).isTrue();
        assertThat(registry.isInstance(new B(), A.class)).isTrue();
        assertThat(registry.isSubclass(C.class, A.class)).isTrue();
        assertThat(registry.isInstance(new C(), A.class)).isTrue();
    }

    @Test
    @Pinned("test_abc: test_register_as_class_deco")
    void register_returns_the_class() {
        assertThat(registry.register(A.class, B.class)).isSameAs(B.class);
    }

    @Test
    @Pinned("test_abc: test_isinstance_invalidation")
    void an_answer_that_was_remembered_changes_with_a_later_registration() {
        long version = registry.version();
        assertThat(registry.isInstance(new B(), A.class)).isFalse();

        registry.register(A.class, B.class);

        assertThat(registry.isInstance(new B(), A.class)).isTrue();
        assertThat(registry.version()).isNotEqualTo(version);
    }

    @Test
    @Pinned("test_abc: test_registration_builtins")
    void classes_of_the_platform_can_be_registered_and_a_sub_contract_holds_for_its_base() {
        registry.register(A.class, Integer.class);
        registry.register(A1.class, String.class);

        assertThat(registry.isInstance(42, A.class)).isTrue();
        assertThat(registry.isSubclass(Integer.class, A.class)).isTrue();
        assertThat(registry.isInstance("", A.class)).isTrue();
        assertThat(registry.isInstance("", A1.class)).isTrue();
        assertThat(registry.isInstance(42, A1.class)).isFalse();
    }

    @Test
    @Pinned("test_abc: test_registration_edge_cases")
    void a_contract_under_itself_passes_and_a_cycle_is_refused_and_repetition_is_harmless() {
        registry.register(A.class, A.class);
        assertThatIllegalArgumentException().isThrownBy(() -> registry.register(A1.class, A.class));
        registry.register(A1.class, B.class);
        registry.register(A1.class, B.class);
        registry.register(A.class, A1.class);

        assertThat(registry.isSubclass(B.class, A.class)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> registry.register(A1.class, A.class));
    }

    @Test
    @Pinned("test_abc: test_register_non_class")
    void what_is_no_class_cannot_be_registered() {
        assertThatNullPointerException().isThrownBy(() -> registry.register(A.class, null));
        assertThatIllegalArgumentException().isThrownBy(() -> registry.register(A.class, int.class));
    }

    @Test
    @Pinned("test_abc: test_registration_transitiveness")
    void registration_is_transitive_upward_and_never_goes_sideways_or_down() {
        registry.register(A.class, NominalB.class);
        registry.register(NominalB1.class, C1.class);

        assertThat(registry.isSubclass(A.class, A.class)).isTrue();
        assertThat(registry.isSubclass(A.class, NominalB.class)).isFalse();
        assertThat(registry.isSubclass(NominalB1.class, A.class)).isTrue();
        assertThat(registry.isSubclass(C1.class, NominalB1.class)).isTrue();
        assertThat(registry.isSubclass(C1.class, NominalB.class)).isTrue();
        assertThat(registry.isSubclass(C1.class, A.class)).isTrue();
        assertThat(registry.isSubclass(D1.class, A.class)).isTrue();
        assertThat(registry.isSubclass(C0.class, NominalB1.class)).isFalse();
        assertThat(registry.isSubclass(C0.class, A.class)).isFalse();
        assertThat(registry.isSubclass(NominalB.class, NominalB1.class)).isFalse();
    }

    @Test
    @Pinned("test_abc: test_issubclass_bad_arguments")
    void a_check_refuses_what_is_no_class_and_what_is_no_contract() {
        assertThatNullPointerException().isThrownBy(() -> registry.isSubclass(null, A.class));
        assertThatNullPointerException().isThrownBy(() -> registry.isSubclass(B.class, null));
        assertThatIllegalArgumentException().isThrownBy(() -> registry.isSubclass(int.class, A.class));
        assertThatExceptionOfType(ContractDeclarationException.class)
                .isThrownBy(() -> registry.isSubclass(B.class, String.class));
    }

    @Test
    @Pinned("test_abc: test_subclasshook")
    void a_hook_decides_before_anything_else_or_leaves_it_to_the_rest() {
        assertThat(registry.isSubclass(Foo.class, Hooked.class)).isTrue();
        assertThat(registry.isSubclass(B.class, Hooked.class)).isFalse();
        registry.register(Hooked.class, B.class);
        assertThat(registry.isSubclass(B.class, Hooked.class)).isTrue();
        assertThat(registry.check(Foo.class, Hooked.class).route()).isEqualTo(Route.HOOK);
    }

    @Test
    @Pinned("test_abc: test_subclasshook")
    void a_hook_that_says_no_is_final_even_against_implements() {
        assertThat(registry.isSubclass(Refused.class, Refusing.class)).isFalse();
        registry.register(Refusing.class, B.class);
        assertThat(registry.isSubclass(B.class, Refusing.class)).isFalse();
    }

    @Test
    @Pinned("test_abc: test_subclasshook (\"if cls is A\")")
    void a_hook_speaks_for_its_own_contract_only() {
        assertThat(registry.isSubclass(Foo.class, SubHooked.class)).isFalse();
        registry.register(SubHooked.class, C.class);
        assertThat(registry.isSubclass(C.class, Hooked.class)).isTrue();
    }

    @Test
    @Pinned("test_abc: test_abc_cache (bpo-33018: an error in a hook)")
    void what_a_hook_throws_reaches_the_caller_each_time() {
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> registry.isSubclass(B.class, Failing.class))
                    .withMessage("asked about B");
        }
    }

    @Test
    @Pinned("test_abc: test_abstractmethod_integration")
    void an_abstract_class_cannot_be_created_and_the_message_lists_what_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.create(StillAbstract.class))
                .withMessageContaining("can't instantiate abstract class")
                .withMessageContaining("foo");
        assertThat(Contracts.create(Concrete.class)).isInstanceOf(Abstract.class);
    }

    @Test
    @Pinned("test_typing: test_basic_protocol")
    void a_class_with_the_members_conforms_without_saying_so() {
        assertThat(registry.isSubclass(WithMeth.class, Meth.class)).isTrue();
        assertThat(registry.isInstance(new WithMeth(), Meth.class)).isTrue();
        assertThat(registry.isSubclass(B.class, Meth.class)).isFalse();
        assertThat(registry.isInstance(new B(), Meth.class)).isFalse();
    }

    @Test
    @Pinned("test_typing: test_everything_implements_empty_protocol")
    void every_object_conforms_to_a_protocol_without_members() {
        for (Object object : List.of(1, "", new Object(), new int[0], String.class)) {
            assertThat(registry.isInstance(object, Empty.class)).isTrue();
        }
        assertThat(registry.isInstance(null, Empty.class)).isFalse();
    }

    @Test
    @Pinned("test_typing: test_subprotocols_extending")
    void a_sub_protocol_asks_for_the_members_of_its_base_too() {
        assertThat(registry.isSubclass(WithMeth.class, MethAndOther.class)).isFalse();
        assertThat(registry.isSubclass(WithBoth.class, MethAndOther.class)).isTrue();
        assertThat(registry.isSubclass(WithBoth.class, Meth.class)).isTrue();
    }

    @Test
    @Pinned("test_typing: test_subprotocols_merging")
    void a_protocol_may_merge_others() {
        assertThat(registry.isSubclass(WithMeth.class, Merged.class)).isFalse();
        assertThat(registry.isSubclass(WithBoth.class, Merged.class)).isTrue();
    }

    @Test
    @Pinned("test_typing: test_non_protocol_subclasses")
    void an_interface_that_extends_a_protocol_without_the_mark_is_nominal() {
        assertThat(registry.isSubclass(WithMeth.class, NoProtocol.class)).isFalse();
        assertThat(registry.contract(NoProtocol.class).kind()).isEqualTo(Contract.Kind.NOMINAL);
    }

    @Test
    @Pinned("test_typing: test_implicit_issubclass_between_two_protocols")
    void a_protocol_conforms_to_another_whose_members_it_has() {
        assertThat(registry.isSubclass(SameMeth.class, Meth.class)).isTrue();
        assertThat(registry.isSubclass(MethAndOther.class, Other.class)).isTrue();
        assertThat(registry.isSubclass(Meth.class, MethAndOther.class)).isFalse();
    }

    @Test
    @Pinned("test_typing: test_protocols_support_register")
    void classes_can_be_registered_under_a_protocol() {
        registry.register(Meth.class, B.class);

        assertThat(registry.isInstance(new C(), Meth.class)).isTrue();
        assertThat(registry.check(B.class, Meth.class).route()).isEqualTo(Route.REGISTERED);
    }

    @Test
    @Pinned("test_typing: test_none_on_callable_blocks_implementation")
    void a_class_may_block_a_protocol_that_it_would_match() {
        assertThat(registry.isInstance(new Blocking(), Meth.class)).isFalse();
        assertThat(registry.isInstance(new Blocking(), SameMeth.class)).isTrue();
    }

    @Test
    @Pinned("test_typing: test_custom_subclasshook")
    void a_protocol_may_have_a_hook_besides_its_members() {
        assertThat(registry.isSubclass(Foo.class, HookedProtocol.class)).isTrue();
        assertThat(registry.isSubclass(WithMeth.class, HookedProtocol.class)).isTrue();
        assertThat(registry.isSubclass(B.class, HookedProtocol.class)).isFalse();
    }

    @Test
    @Pinned("test_typing: test_protocols_isinstance_properties_and_descriptors")
    void a_check_runs_no_code_of_the_object() {
        assertThat(registry.isInstance(new NamedBox(), Box.class)).isTrue();
    }

    @Test
    @Pinned("test_typing: test_generic_protocols_repr, test_protocol_generic_over_typevartuple")
    void a_generic_protocol_is_met_with_some_arguments_and_a_parametrised_one_with_just_its_own() {
        assertThat(registry.isSubclass(NamedBox.class, Box.class)).isTrue();
        assertThat(registry.contract(new TypeToken<Box<String>>() {}).isSubclass(NamedBox.class))
                .isTrue();
        assertThat(registry.contract(new TypeToken<Box<Integer>>() {}).isSubclass(NamedBox.class))
                .isFalse();
    }

    @Test
    @Pinned("test_typing: test_defining_generic_protocols (a protocol that mentions itself)")
    void a_recursive_protocol_is_assumed_while_it_is_decided_and_nothing_that_failed_is_kept() {
        assertThat(registry.isSubclass(Chain.class, Linked.class)).isTrue();
        assertThat(Contracts.unwrap(
                        registry.adapt(new Chain(), Linked.class).next().next()))
                .isInstanceOf(Chain.class);
        assertThat(registry.isSubclass(Broken.class, LongLinked.class)).isFalse();
        assertThat(registry.isSubclass(Broken.class, Linked.class)).isTrue();
    }

    @Test
    @Pinned("test_typing: test_supports_int, test_supports_float, test_supports_abs")
    void numbers_support_what_their_members_say() {
        assertThat(registry.isInstance(4, SupportsInt.class)).isTrue();
        assertThat(registry.isInstance("4", SupportsInt.class)).isFalse();
        assertThat(registry.isInstance(4.0f, SupportsDouble.class)).isTrue();
        assertThat(registry.isInstance(BigInteger.ONE, SupportsAbs.class)).isTrue();
        assertThat(registry.isInstance("", SupportsAbs.class)).isFalse();
    }

    @Test
    void the_guide_lists_every_behaviour() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "python.md"));
        for (Method method : PythonBehaviourTest.class.getDeclaredMethods()) {
            Pinned pinned = method.getAnnotation(Pinned.class);
            if (pinned != null) {
                assertThat(guide).contains("| " + method.getName().replace('_', ' ') + " | " + pinned.value() + " |");
            }
        }
    }
}
