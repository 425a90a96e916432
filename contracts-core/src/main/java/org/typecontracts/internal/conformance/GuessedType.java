package org.typecontracts.internal.conformance;

import org.typecontracts.internal.model.Type;
import org.typecontracts.internal.model.TypeVariable;

/**
 * What a type parameter of a contract was taken for where nothing suits it.
 *
 * @param parameter the type parameter
 * @param type the type that comes nearest, or the parameter's erasure
 * @since 0.1.0
 */
public record GuessedType(TypeVariable parameter, Type type) {}
