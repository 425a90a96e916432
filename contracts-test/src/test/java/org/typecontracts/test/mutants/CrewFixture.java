package org.typecontracts.test.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** A crew that is a collection without knowing it, and crews that are bad ones. */
final class CrewFixture {
    private CrewFixture() {}

    /** Keeps every law of Sized, Container, Iterable, CollectionLike and Reversible. */
    static class Crew {
        final List<String> names = new ArrayList<>(List.of("Ann", "Bob", "Cid"));

        public int size() {
            return names.size();
        }

        public boolean contains(String name) {
            return names.contains(name);
        }

        public Iterator<String> iterator() {
            return new Walk(names);
        }

        public Iterator<String> reversed() {
            List<String> copy = new ArrayList<>(names);
            Collections.reverse(copy);
            return copy.iterator();
        }
    }

    /** A well-behaved iterator, open to change. */
    static class Walk implements Iterator<String> {
        final List<String> names;
        int position;

        Walk(List<String> names) {
            this.names = names;
        }

        @Override
        public boolean hasNext() {
            return position < names.size();
        }

        @Override
        public String next() {
            if (position >= names.size()) {
                return exhausted();
            }
            return names.get(position++);
        }

        String exhausted() {
            throw new NoSuchElementException();
        }
    }

    static final class NegativeSize extends Crew {
        @Override
        public int size() {
            return -3;
        }
    }

    static final class GrowingSize extends Crew {
        private int size;

        @Override
        public int size() {
            return size++;
        }
    }

    static final class FailingSize extends Crew {
        @Override
        public int size() {
            throw new IllegalStateException("not counted yet");
        }
    }

    static final class EmptyWithSize extends Crew {
        public boolean isEmpty() {
            return true;
        }
    }

    static final class SizeOneTooMany extends Crew {
        @Override
        public int size() {
            return names.size() + 1;
        }
    }

    static final class SizeOneTooFew extends Crew {
        @Override
        public int size() {
            return names.size() - 1;
        }
    }

    static final class Forgetful extends Crew {
        private boolean asked;

        @Override
        public boolean contains(String name) {
            asked = !asked;
            return asked;
        }
    }

    static final class ForgetsTheLast extends Crew {
        @Override
        public boolean contains(String name) {
            return names.indexOf(name) < names.size() - 1 && names.contains(name);
        }
    }

    static final class ContainsNothing extends Crew {
        @Override
        public boolean contains(String name) {
            return false;
        }
    }

    static final class RefusesMembers extends Crew {
        @Override
        public boolean contains(String name) {
            throw new UnsupportedOperationException("contains");
        }
    }

    static final class IteratesTwice extends Crew {
        @Override
        public Iterator<String> iterator() {
            List<String> twice = new ArrayList<>(names);
            twice.addAll(names);
            return twice.iterator();
        }
    }

    static final class SharedIterator extends Crew {
        private final Iterator<String> shared = new Walk(names);

        @Override
        public Iterator<String> iterator() {
            return shared;
        }
    }

    static final class ChangesOrder extends Crew {
        @Override
        public Iterator<String> iterator() {
            Collections.rotate(names, 1);
            return new Walk(new ArrayList<>(names));
        }
    }

    static final class MovingHasNext extends Crew {
        @Override
        public Iterator<String> iterator() {
            return new Walk(names) {
                @Override
                public boolean hasNext() {
                    return position++ < names.size();
                }
            };
        }
    }

    static final class ForgetfulHasNext extends Crew {
        @Override
        public Iterator<String> iterator() {
            return new Walk(names) {
                private boolean asked;

                @Override
                public boolean hasNext() {
                    asked = !asked;
                    return asked && super.hasNext();
                }
            };
        }
    }

    /** Iterates with an iterator that answers otherwise once it is exhausted. */
    static final class Exhausted extends Crew {
        private final IntFunction<String> answer;

        Exhausted(IntFunction<String> answer) {
            this.answer = answer;
        }

        @Override
        public Iterator<String> iterator() {
            return new Walk(names) {
                @Override
                String exhausted() {
                    return answer.apply(position);
                }
            };
        }
    }

    static final class RestartingIterator extends Crew {
        @Override
        public Iterator<String> iterator() {
            return new Walk(names) {
                @Override
                String exhausted() {
                    position = 0;
                    return next();
                }
            };
        }
    }

    static final class ReversesNothing extends Crew {
        @Override
        public Iterator<String> reversed() {
            return iterator();
        }
    }

    static final class ReversesPartly extends Crew {
        @Override
        public Iterator<String> reversed() {
            return List.of("Cid", "Bob").iterator();
        }
    }
}
