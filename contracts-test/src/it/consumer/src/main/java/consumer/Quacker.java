package consumer;

import org.typecontracts.Law;
import org.typecontracts.Protocol;

/** The consumer's own protocol. */
@Protocol
public interface Quacker {
    String quack();

    @Law("a duck can be heard")
    static boolean quackIsLoud(Quacker quacker) {
        return !quacker.quack().isEmpty();
    }

    @Law("a duck says the same to everybody")
    static boolean quackIsTheSameToAll(Quacker quacker, int listeners) {
        return listeners < 0 || quacker.quack().equals(quacker.quack());
    }
}
