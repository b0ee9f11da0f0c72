/** The pages of the documentation in the workbench. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.help;
