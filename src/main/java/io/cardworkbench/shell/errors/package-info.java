/** What is shown when a page is not there, not allowed, or fails. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.errors;
