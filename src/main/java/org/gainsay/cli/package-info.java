/** The commands. The only package that prints and exits. */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
