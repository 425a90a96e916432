package org.typecontracts.internal.reflect;

/** A class that is not there when {@link BrokenFixture} is read. */
public class MissingFixture {}
