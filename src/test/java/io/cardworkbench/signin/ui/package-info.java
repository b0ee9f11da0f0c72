@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.ui;
