package org.typecontracts.examples.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

/** The pages about members: docs/errors/missing-member.md and those beside it. */
class MemberRefusalsTest {
    @Protocol
    public interface LineSource {
        String readLine() throws IOException;
    }

    @Test
    void missing_member() {
        assertThat(Contracts.check(Scanner.class, LineSource.class).explain()).isEqualTo("""
                        [missing-member] Scanner does not conform to protocol LineSource
                          missing  readLine(): String throws IOException
                                   nearest: public String Scanner.nextLine()  (another name; @Alias or an extension would bridge it)
                        """.stripTrailing());
    }

    @Protocol
    public interface Store {
        void put(String key, int value);
    }

    public static final class Cupboard {
        public void put(String thing) {}

        public void put(int shelf, String thing) {}
    }

    @Test
    void parameters_mismatch() {
        assertThat(Contracts.check(Cupboard.class, Store.class).explain()).isEqualTo("""
                        [parameters-mismatch] Cupboard does not conform to protocol Store
                          params   put(String, int): void
                                   found:   public void Cupboard.put(int, String)
                                            argument 1: String is no int
                                   found:   public void Cupboard.put(String)
                                            takes 1 argument, not 2
                                   help:    a wider parameter in the class, or an extension, would bridge it
                        """.stripTrailing());
    }

    @Protocol
    public interface Counter {
        int count();
    }

    public static final class WideCounter {
        public long count() {
            return 1L << 40;
        }
    }

    @Test
    void result_mismatch() {
        assertThat(Contracts.check(WideCounter.class, Counter.class).explain()).isEqualTo("""
                        [result-mismatch] WideCounter does not conform to protocol Counter
                          result   count(): int
                                   found:   public long WideCounter.count()
                                            returns long, not int (a narrowing)
                                   help:    an extension that converts the result would bridge it
                        """.stripTrailing());
    }

    @Protocol
    public interface CharacterSource {
        int read();
    }

    @Test
    void undeclared_exceptions() {
        assertThat(Contracts.check(StringReader.class, CharacterSource.class).explain())
                .isEqualTo("""
                        [undeclared-exceptions] StringReader does not conform to protocol CharacterSource
                          throws   read(): int
                                   found:   public int StringReader.read() throws IOException
                                            throws IOException, which the member does not declare
                                   help:    declare the exception on the member, or register an extension that handles it
                        """.stripTrailing());
    }

    @Protocol
    public interface Printer {
        void print(String text, Integer copies);
    }

    public static final class TwoFacedPrinter {
        public void print(Object text, Integer copies) {}

        public void print(String text, Object copies) {}
    }

    @Test
    void ambiguous_overloads() {
        assertThat(Contracts.check(TwoFacedPrinter.class, Printer.class).explain())
                .isEqualTo("""
                        [ambiguous-overloads] TwoFacedPrinter does not conform to protocol Printer
                          unclear  print(String, Integer): void
                                   found:   public void TwoFacedPrinter.print(Object, Integer)
                                            no more specific than public void TwoFacedPrinter.print(String, Object)
                                   found:   public void TwoFacedPrinter.print(String, Object)
                                            no more specific than public void TwoFacedPrinter.print(Object, Integer)
                                   help:    register an extension that says which one is meant
                        """.stripTrailing());
    }

    @Protocol
    public interface Parser {
        int parseInt(String text);
    }

    @Test
    void static_member() {
        assertThat(Contracts.check(Integer.class, Parser.class).explain()).isEqualTo("""
                        [static-member] Integer does not conform to protocol Parser
                          static   parseInt(String): int
                                   found:   public static int Integer.parseInt(String) throws NumberFormatException
                                            static: it belongs to the class, not to the object
                                   help:    @Static on the member asks the class, an extension bridges it for objects
                        """.stripTrailing());
    }

    @Protocol
    public interface Addressed {
        long address();
    }

    @Test
    void inaccessible_member() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(8);

        assertThat(Contracts.check(buffer.getClass(), Addressed.class).explain())
                .isEqualTo("""
                        [inaccessible-member] DirectByteBuffer does not conform to protocol Addressed
                          hidden   address(): long
                                   found:   public long DirectByteBuffer.address()
                                            module java.base does not open java.nio
                                   help:    `opens java.nio` in its module-info, `--add-opens java.base/java.nio=ALL-UNNAMED` on the command line, or a Lookup that reaches it
                        """.stripTrailing());
    }
}
