/**
 * Compares the library's forwarding rule with javac, the judge its specification names.
 *
 * <p>{@link org.typecontracts.judge.Judge} writes the adapter one would write by hand, has javac compile it in process
 * and says whether it does; {@link org.typecontracts.judge.Library} is the other party. {@code PlatformAgreementTest}
 * has both decide over every promising pair of the running JDK, {@code GeneratedAgreementTest} over declarations that
 * {@link org.typecontracts.judge.generated} makes up.
 *
 * <p>System properties, for longer or other runs:
 *
 * <ul>
 *   <li>{@code judge.modules}: the modules to compare, {@code java.base} unless said otherwise;
 *   <li>{@code judge.jars}: parts of the file names of jars on the class path to compare as well;
 *   <li>{@code judge.promising} and {@code judge.others}: how many pairs at most, where there are more;
 *   <li>{@code judge.pairs} and {@code judge.wildcards}: how many pairs, and questions with a wildcard, to generate;
 *   <li>{@code judge.seed}: from which seed.
 * </ul>
 */
@NullMarked
package org.typecontracts.judge;

import org.jspecify.annotations.NullMarked;
