/**
 * Card Workbench.
 *
 * @see <a href="../../../../../docs/decisions/0010-a-module-for-each-question.md">Decision 10</a>
 */
@org.jspecify.annotations.NullMarked
package io.cardworkbench;
