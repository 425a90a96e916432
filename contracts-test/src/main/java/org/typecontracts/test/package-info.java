/** Test support for type contracts: assertions, laws and isolation. */
@NullMarked
package org.typecontracts.test;

import org.jspecify.annotations.NullMarked;
