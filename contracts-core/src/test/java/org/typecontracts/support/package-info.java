/** What several tests need: classes compiled for the occasion, and JVMs of their own. */
@NullMarked
package org.typecontracts.support;

import org.jspecify.annotations.NullMarked;
