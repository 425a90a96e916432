/**
 * Makes up small families of classes and protocols, as source, for the library and javac to disagree about.
 *
 * <p>A {@link org.typecontracts.judge.generated.Recipe} is what jqwik generates and shrinks: plain choices, each
 * meaningful by itself. A {@link org.typecontracts.judge.generated.Family} is what comes of it: the protocol first,
 * then a subject whose methods are variations of the protocol's members, so that about half of them conform.
 */
@NullMarked
package org.typecontracts.judge.generated;

import org.jspecify.annotations.NullMarked;
