/** The way to a provider and back, over HTTP. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.signin.provider;
