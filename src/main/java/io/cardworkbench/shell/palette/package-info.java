/** Finds anything by the keyboard, and says which keys there are. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.palette;
