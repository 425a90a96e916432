package org.typecontracts.examples.tour;

import java.io.IOException;
import java.util.Scanner;
import org.typecontracts.ConformanceException;
import org.typecontracts.ContractRegistry;

/**
 * A refusal says what to do, and the tour does it.
 *
 * @since 0.1.0
 */
public final class RefusalExplained implements Step {
    /** Make the step. */
    public RefusalExplained() {}

    @Override
    public String title() {
        return "A refusal, explained";
    }

    @Override
    public void tell(Narrator narrator) throws IOException {
        ContractRegistry registry = ContractRegistry.childOf(ContractRegistry.global());
        Scanner scanner = new Scanner("21:10 an owl, heard only");
        narrator.say("A Scanner reads lines under another name. To adapt it is refused, with this message:");
        try {
            registry.adapt(scanner, LineSource.class);
        } catch (ConformanceException exception) {
            narrator.quote(exception.getMessage());
        }
        narrator.say("An extension bridges the names, and the last line of the day is read:");
        registry.extend(LineSource.class, Scanner.class, RefusalExplained::linesOf);
        LineSource night = registry.adapt(scanner, LineSource.class);
        narrator.ask("night.readRemainingLines()", night.readRemainingLines());
    }

    private static LineSource linesOf(Scanner scanner) {
        return () -> scanner.hasNextLine() ? scanner.nextLine() : null;
    }
}
