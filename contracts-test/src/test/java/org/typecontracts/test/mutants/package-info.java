/** Well-behaved subjects, and mutants of them that the verifier must catch by name. */
@NullMarked
package org.typecontracts.test.mutants;

import org.jspecify.annotations.NullMarked;
