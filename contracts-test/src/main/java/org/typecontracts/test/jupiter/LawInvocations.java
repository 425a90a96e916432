package org.typecontracts.test.jupiter;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.typecontracts.Contract;
import org.typecontracts.test.ContractLawTests;
import org.typecontracts.test.verification.Verification;

/**
 * Invokes the test of {@link ContractLawTests} once for each law of the contract that the test class states.
 *
 * @since 0.1.0
 */
public final class LawInvocations implements TestTemplateInvocationContextProvider {
    /** Create the extension; JUnit does. */
    public LawInvocations() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return ContractLawTests.class.isAssignableFrom(context.getRequiredTestClass());
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Class<?> contract = TypeArgument.of(context.getRequiredTestClass(), ContractLawTests.class);
        List<String> names = Verification.of(Contract.of(contract)).lawNames();
        Stream<LawInvocation> laws = names.stream().map(LawInvocation::ofLaw);
        return Stream.concat(laws, Stream.of(LawInvocation.ofTheRest(names))).map(Invocation::new);
    }

    /** One invocation, which hands the law to the test. */
    private record Invocation(LawInvocation law) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int number) {
            return law.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new ParameterValue<>(LawInvocation.class, law));
        }
    }
}
