/** What members see and change of their own account. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.account;
