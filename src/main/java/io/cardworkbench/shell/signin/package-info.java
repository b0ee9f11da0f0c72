/** Signing in and out, and what protects the pages. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.signin;
