/** What several tests need: classes compiled for the occasion, and JVMs of their own. */
package org.typecontracts.support;
