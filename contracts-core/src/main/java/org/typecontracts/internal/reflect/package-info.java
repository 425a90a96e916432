/**
 * The reader: fills the model from loaded classes and finds its way back from the model to them.
 *
 * <p>Start with {@link org.typecontracts.internal.reflect.ClassReader}. Reading initialises no class and runs no code
 * of it.
 */
@NullMarked
package org.typecontracts.internal.reflect;

import org.jspecify.annotations.NullMarked;
