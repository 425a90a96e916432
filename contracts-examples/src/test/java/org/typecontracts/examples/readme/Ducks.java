package org.typecontracts.examples.readme;

import org.typecontracts.Contracts;
import org.typecontracts.Protocol;

public class Ducks {
    @Protocol
    public interface Quacker {
        String quack();
    }

    public record Mallard(String quack) {} // never heard of Quacker

    public record Robot(byte[] quack) {}

    public static void main(String[] arguments) {
        Quacker quacker = Contracts.adapt(new Mallard("Quack!"), Quacker.class);
        System.out.println(quacker.quack());
        System.out.println(Contracts.check(Robot.class, Quacker.class).explain());
    }
}
