package org.typecontracts.test.jupiter;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.typecontracts.Conformance;
import org.typecontracts.test.ConformanceTest;
import org.typecontracts.test.text.TypeNames;

/**
 * Invokes a {@link ConformanceTest} once for each subject.
 *
 * @since 0.1.0
 */
public final class ConformanceInvocations implements TestTemplateInvocationContextProvider {
    /** Create the extension; JUnit does. */
    public ConformanceInvocations() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestMethod(), ConformanceTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        ConformanceTest test = AnnotationSupport.findAnnotation(context.getTestMethod(), ConformanceTest.class)
                .orElseThrow();
        if (test.subjects().length == 0) {
            throw new ExtensionConfigurationException("@ConformanceTest on [" + context.getRequiredTestMethod()
                    + "] names no subjects, so nothing would be tested; name a class, or remove the test");
        }
        return Stream.of(test.subjects()).map(subject -> new Invocation(test.contract(), subject));
    }

    /** One invocation: checks the subject, then lets the test method see the answer. */
    private record Invocation(Class<?> contract, Class<?> subject)
            implements TestTemplateInvocationContext, BeforeTestExecutionCallback, ParameterResolver {
        @Override
        public String getDisplayName(int number) {
            return TypeNames.simple(subject) + " conforms to " + TypeNames.simple(contract);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            Conformance<?> conformance = check(context);
            if (!conformance.conforms()) {
                Assertions.fail(conformance.explain());
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Class.class || type == Conformance.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Class.class ? subject : check(context);
        }

        private Conformance<?> check(ExtensionContext context) {
            return IsolatedRegistry.inUse(context).check(subject, contract);
        }
    }
}
