/**
 * The steps of the tour, and those who appear in them.
 *
 * <ul>
 *   <li>The steps, in order: {@link org.typecontracts.examples.tour.UnsuspectingTeam},
 *       {@link org.typecontracts.examples.tour.GainedMethod}, {@link org.typecontracts.examples.tour.ThingsThatFly},
 *       {@link org.typecontracts.examples.tour.ForgetfulParrot},
 *       {@link org.typecontracts.examples.tour.RegisteredRobin},
 *       {@link org.typecontracts.examples.tour.FileLikeThings}, {@link org.typecontracts.examples.tour.AdaptersAtWork},
 *       {@link org.typecontracts.examples.tour.RefusalExplained},
 *       {@link org.typecontracts.examples.tour.SightingsAsData}, {@link org.typecontracts.examples.tour.ExcludedRope},
 *       {@link org.typecontracts.examples.tour.HelpForPeople}.
 *   <li>The contracts: {@link org.typecontracts.examples.tour.Bird},
 *       {@link org.typecontracts.examples.tour.LineSource}, {@link org.typecontracts.examples.tour.Sighting}.
 *   <li>Those who are checked: {@link org.typecontracts.examples.tour.Team},
 *       {@link org.typecontracts.examples.tour.IterableTeam}, {@link org.typecontracts.examples.tour.Swallow},
 *       {@link org.typecontracts.examples.tour.Aeroplane}, {@link org.typecontracts.examples.tour.Parrot},
 *       {@link org.typecontracts.examples.tour.Robin}, {@link org.typecontracts.examples.tour.FieldNote},
 *       {@link org.typecontracts.examples.tour.WebForm}, {@link org.typecontracts.examples.tour.TowRope}.
 * </ul>
 */
@NullMarked
package org.typecontracts.examples.tour;

import org.jspecify.annotations.NullMarked;
