package org.typecontracts.benchmarks;

import java.util.List;
import java.util.function.Function;

/** Eight classes that conform to {@link Quacker} and do not know it, each with the adapter one would write by hand. */
final class Ducks {
    private Ducks() {}

    /** A class and its hand-written adapter. */
    record Kind(Object duck, Function<Object, Quacker> byHand) {}

    /** Return the eight. */
    static List<Kind> all() {
        return List.of(
                new Kind(new Mallard(), duck -> new MallardByHand((Mallard) duck)),
                new Kind(new Teal(), duck -> new TealByHand((Teal) duck)),
                new Kind(new Wigeon(), duck -> new WigeonByHand((Wigeon) duck)),
                new Kind(new Pintail(), duck -> new PintailByHand((Pintail) duck)),
                new Kind(new Shoveler(), duck -> new ShovelerByHand((Shoveler) duck)),
                new Kind(new Gadwall(), duck -> new GadwallByHand((Gadwall) duck)),
                new Kind(new Pochard(), duck -> new PochardByHand((Pochard) duck)),
                new Kind(new Scaup(), duck -> new ScaupByHand((Scaup) duck)));
    }

    static final class Mallard {
        private int quacks = 0;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record MallardByHand(Mallard duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Teal {
        private int quacks = 1;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record TealByHand(Teal duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Wigeon {
        private int quacks = 2;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record WigeonByHand(Wigeon duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Pintail {
        private int quacks = 3;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record PintailByHand(Pintail duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Shoveler {
        private int quacks = 4;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record ShovelerByHand(Shoveler duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Gadwall {
        private int quacks = 5;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record GadwallByHand(Gadwall duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Pochard {
        private int quacks = 6;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record PochardByHand(Pochard duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }

    static final class Scaup {
        private int quacks = 7;

        public int quack(int volume) {
            return quacks += volume;
        }
    }

    record ScaupByHand(Scaup duck) implements Quacker {
        @Override
        public int quack(int volume) {
            return duck.quack(volume);
        }
    }
}
