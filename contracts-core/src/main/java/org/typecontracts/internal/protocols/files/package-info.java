/**
 * Files, buffers and streams: the extensions for the JDK's types, and the streams that default methods return.
 *
 * <p>Start with {@link org.typecontracts.internal.protocols.files.FileRegistrations}, which names the extensions.
 */
@NullMarked
package org.typecontracts.internal.protocols.files;

import org.jspecify.annotations.NullMarked;
