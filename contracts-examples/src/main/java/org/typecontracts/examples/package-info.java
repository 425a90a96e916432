/**
 * Examples that run: a guided tour, a command line, and every snippet of the guide.
 *
 * <ul>
 *   <li>{@link org.typecontracts.examples.Tour} is where to start; its steps are in
 *       {@link org.typecontracts.examples.tour}.
 *   <li>{@link org.typecontracts.examples.CheckCommand} checks any two classes on the class path.
 * </ul>
 */
@NullMarked
package org.typecontracts.examples;

import org.jspecify.annotations.NullMarked;
