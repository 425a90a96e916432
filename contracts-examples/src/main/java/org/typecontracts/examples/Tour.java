package org.typecontracts.examples;

/** Tells the story of the library, one step after another. */
public final class Tour {
    private Tour() {}

    /**
     * Runs the tour.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println("Contracts, a tour");
    }
}
