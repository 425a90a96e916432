/** What several tests need: classes compiled for the occasion, and whatever else is no test of its own. */
package org.typecontracts.support;
