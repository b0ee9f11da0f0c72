/** The way in by a passkey, over HTTP. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.signin.passkey;
