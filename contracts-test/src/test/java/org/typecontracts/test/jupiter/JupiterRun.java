package org.typecontracts.test.jupiter;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A run of the Jupiter engine over one class, and what came of it. */
public final class JupiterRun {
    private final EngineExecutionResults results;

    private JupiterRun(EngineExecutionResults results) {
        this.results = results;
    }

    /** Run the tests of a class. */
    public static JupiterRun of(Class<?> testClass) {
        return of(testClass, Map.of());
    }

    /** Run the tests of a class with configuration parameters. */
    public static JupiterRun of(Class<?> testClass, Map<String, String> parameters) {
        return new JupiterRun(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameters(parameters)
                .execute());
    }

    /** Return the display names of the tests that succeeded, sorted. */
    public List<String> succeeded() {
        return names(tests().succeeded());
    }

    /** Return the display names of the tests that failed, sorted. */
    public List<String> failed() {
        return names(tests().failed());
    }

    /** Return the display names of the tests that were aborted, sorted. */
    public List<String> aborted() {
        return names(tests().aborted());
    }

    /** Return the message of the only failure, of a test or of a container. */
    public String failure() {
        List<String> messages = failures();
        if (messages.size() != 1) {
            throw new AssertionError("There are " + messages.size() + " failures: " + messages);
        }
        return messages.get(0);
    }

    /** Return the messages of all failures, of tests and of containers. */
    public List<String> failures() {
        return results.allEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .toList();
    }

    /** Return the events of the tests. */
    public Events tests() {
        return results.testEvents();
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName())
                .sorted()
                .toList();
    }
}
