package org.typecontracts.examples.tour;

import java.io.BufferedReader;
import java.io.Console;
import java.io.DataInput;
import java.io.RandomAccessFile;
import java.io.StringReader;
import org.typecontracts.Contract;

/**
 * A protocol of one's own finds its classes in the JDK.
 *
 * @since 0.1.0
 */
public final class FileLikeThings implements Step {
    /** A contract is made once and kept, as a {@code Pattern} is. */
    private static final Contract<LineSource> LINES = Contract.of(LineSource.class);

    /** Make the step. */
    public FileLikeThings() {}

    @Override
    public String title() {
        return "The logbook: anything that reads lines";
    }

    @Override
    public void tell(Narrator narrator) {
        narrator.say("LineSource, a @Protocol, asks for String readLine(). These JDK types have it, and no common"
                + " interface:");
        narrator.ask("LINES.isSubclass(BufferedReader.class)", LINES.isSubclass(BufferedReader.class));
        narrator.ask("LINES.isSubclass(RandomAccessFile.class)", LINES.isSubclass(RandomAccessFile.class));
        narrator.ask("LINES.isSubclass(DataInput.class)", LINES.isSubclass(DataInput.class));
        narrator.ask("LINES.isSubclass(Console.class)", LINES.isSubclass(Console.class));
        narrator.say("A StringReader reads characters, but no lines:");
        narrator.ask("LINES.isSubclass(StringReader.class)", LINES.isSubclass(StringReader.class));
    }
}
