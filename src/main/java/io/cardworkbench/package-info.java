/** Card Workbench. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench;
