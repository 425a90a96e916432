/**
 * The steps of the tour, and those who appear in them.
 *
 * <ul>
 *   <li>The steps, in order: {@link org.typecontracts.examples.tour.UnsuspectingTeam},
 *       {@link org.typecontracts.examples.tour.GainedMethod}, {@link org.typecontracts.examples.tour.ThingsThatFly},
 *       {@link org.typecontracts.examples.tour.ForgetfulParrot},
 *       {@link org.typecontracts.examples.tour.RegisteredRobin},
 *       {@link org.typecontracts.examples.tour.FileLikeThings}, {@link org.typecontracts.examples.tour.AdaptersAtWork},
 *       {@link org.typecontracts.examples.tour.RefusalExplained}.
 *   <li>The contracts: {@link org.typecontracts.examples.tour.Bird},
 *       {@link org.typecontracts.examples.tour.LineSource}.
 *   <li>Those who are checked: {@link org.typecontracts.examples.tour.Team},
 *       {@link org.typecontracts.examples.tour.IterableTeam}, {@link org.typecontracts.examples.tour.Swallow},
 *       {@link org.typecontracts.examples.tour.Aeroplane}, {@link org.typecontracts.examples.tour.Parrot},
 *       {@link org.typecontracts.examples.tour.Robin}.
 * </ul>
 */
@NullMarked
package org.typecontracts.examples.tour;

import org.jspecify.annotations.NullMarked;
