/**
 * The built-in protocols: what Python keeps in {@code collections.abc} and beside it, over the JDK's own types.
 *
 * <p>Start with {@link org.typecontracts.protocols.Protocols}, which asks any object:
 *
 * <pre>{@code
 * Protocols.len(new int[] {3, 1, 2});          // 3
 * Protocols.contains(Map.of("a", 1), "a");     // true: a map contains its keys
 * for (Object line : Protocols.iterate(team)) { ... }
 * }</pre>
 *
 * <ul>
 *   <li>Structural collections: {@link org.typecontracts.protocols.Sized},
 *       {@link org.typecontracts.protocols.Container}, {@link org.typecontracts.protocols.Iterable},
 *       {@link org.typecontracts.protocols.Reversible}, {@link org.typecontracts.protocols.CollectionLike}.
 *   <li>Nominal collections: {@link org.typecontracts.protocols.Sequence},
 *       {@link org.typecontracts.protocols.MutableSequence}, {@link org.typecontracts.protocols.SetLike},
 *       {@link org.typecontracts.protocols.MutableSetLike}, {@link org.typecontracts.protocols.Mapping},
 *       {@link org.typecontracts.protocols.MutableMapping}.
 *   <li>Objects that do something: {@link org.typecontracts.protocols.CallableLike},
 *       {@link org.typecontracts.protocols.Hashable}, {@link org.typecontracts.protocols.Awaitable},
 *       {@link org.typecontracts.protocols.AsyncIterable}.
 *   <li>File-like objects: {@link org.typecontracts.protocols.ByteReadable},
 *       {@link org.typecontracts.protocols.ByteWritable}, {@link org.typecontracts.protocols.LineReadable},
 *       {@link org.typecontracts.protocols.Seekable}, {@link org.typecontracts.protocols.PathLike},
 *       {@link org.typecontracts.protocols.BufferLike}.
 *   <li>Conversions: {@link org.typecontracts.protocols.SupportsInt},
 *       {@link org.typecontracts.protocols.SupportsDouble}, {@link org.typecontracts.protocols.SupportsAbs},
 *       {@link org.typecontracts.protocols.SupportsBytes}, {@link org.typecontracts.protocols.SupportsRound}.
 *   <li>Numbers: {@link org.typecontracts.protocols.Complex}, {@link org.typecontracts.protocols.Real},
 *       {@link org.typecontracts.protocols.Rational}, {@link org.typecontracts.protocols.Integral}.
 * </ul>
 *
 * <p>In every registry some of the JDK's own interfaces are protocols too: {@link java.util.Iterator},
 * {@link java.lang.Iterable}, {@link AutoCloseable}, {@link java.io.Flushable}, {@link Comparable} and
 * {@link Runnable}.
 */
@NullMarked
package org.typecontracts.protocols;

import org.jspecify.annotations.NullMarked;
