/**
 * How an object becomes an instance of a contract: by an extension, or by a generated adapter that is planned here.
 *
 * <p>Start with {@link org.typecontracts.internal.adaptation.AdapterPlanner}, which turns a decision into a plan.
 */
@NullMarked
package org.typecontracts.internal.adaptation;

import org.jspecify.annotations.NullMarked;
