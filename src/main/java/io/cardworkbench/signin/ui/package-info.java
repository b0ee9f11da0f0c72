/** Who has to have a second factor, and who has one. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.ui;
