package org.typecontracts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.typecontracts.examples.tour.AdaptersAtWork;
import org.typecontracts.examples.tour.ExcludedRope;
import org.typecontracts.examples.tour.FileLikeThings;
import org.typecontracts.examples.tour.ForgetfulParrot;
import org.typecontracts.examples.tour.GainedMethod;
import org.typecontracts.examples.tour.HelpForPeople;
import org.typecontracts.examples.tour.Narrator;
import org.typecontracts.examples.tour.RefusalExplained;
import org.typecontracts.examples.tour.RegisteredRobin;
import org.typecontracts.examples.tour.SightingsAsData;
import org.typecontracts.examples.tour.Step;
import org.typecontracts.examples.tour.ThingsThatFly;
import org.typecontracts.examples.tour.UnsuspectingTeam;

/**
 * The guided tour: a team of bird watchers spends a day at an airfield, and meets what the library can do.
 *
 * @since 0.1.0
 */
public final class Tour {
    private static final List<Step> STEPS = List.of(
            new UnsuspectingTeam(),
            new GainedMethod(),
            new ThingsThatFly(),
            new ForgetfulParrot(),
            new RegisteredRobin(),
            new FileLikeThings(),
            new AdaptersAtWork(),
            new RefusalExplained(),
            new SightingsAsData(),
            new ExcludedRope(),
            new HelpForPeople());

    private Tour() {}

    /**
     * Tell the story, or answer the question on the command line.
     *
     * <p>The JVM's exit status is {@link CommandLine#run}'s.
     *
     * @param arguments nothing for the tour, or {@code check <contract> <class>}
     * @throws IOException if a step that reads cannot
     */
    public static void main(String... arguments) throws IOException {
        int status = CommandLine.run(System.out, System.err, arguments);
        if (status != CommandLine.SUCCESS) {
            System.exit(status);
        }
    }

    /**
     * Tell the whole story.
     *
     * @param output where to
     * @throws IOException if a step that reads cannot
     */
    public static void tell(PrintStream output) throws IOException {
        Narrator narrator = new Narrator(output);
        narrator.title("Contracts: a day of bird watching at the airfield");
        narrator.say("What is called stands on the left, and what came of it on the right.");
        for (Step step : STEPS) {
            narrator.chapter(step.title());
            step.tell(narrator);
        }
        narrator.end(
                "The code is in contracts-examples, package org.typecontracts.examples.tour; the guide is docs/guide/README.md.");
    }
}
