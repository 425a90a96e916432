package org.typecontracts.examples.tour;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.typecontracts.Contracts;

/**
 * Objects of unrelated classes are used through one interface.
 *
 * @since 0.1.0
 */
public final class AdaptersAtWork implements Step {
    /** Make the step. */
    public AdaptersAtWork() {}

    @Override
    public String title() {
        return "Adapters at work";
    }

    @Override
    public void tell(Narrator narrator) throws IOException {
        BufferedReader reader = new BufferedReader(new StringReader("7:40 robin\n8:15 swallow\n9:05 aeroplane"));
        LineSource morning = Contracts.adapt(reader, LineSource.class);
        narrator.say("The morning's logbook is a BufferedReader; as a LineSource it reads on where it stands:");
        narrator.ask("morning.readLine()", morning.readLine());
        narrator.ask("morning.readRemainingLines()", morning.readRemainingLines());

        DataInputStream stream = new DataInputStream(
                new ByteArrayInputStream("18:30 parrot, on foot".getBytes(StandardCharsets.US_ASCII)));
        LineSource evening = Contracts.adapt(stream, LineSource.class);
        narrator.say("The evening's is a DataInputStream; the reader of the logbook cannot tell:");
        narrator.ask("evening.readRemainingLines()", evening.readRemainingLines());

        narrator.say("An adapter stands for its target:");
        narrator.ask("Contracts.unwrap(morning) == reader", Contracts.unwrap(morning) == reader);
        narrator.ask(
                "morning.equals(Contracts.adapt(reader, LineSource.class))",
                morning.equals(Contracts.adapt(reader, LineSource.class)));
    }
}
