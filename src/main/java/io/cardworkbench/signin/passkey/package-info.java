/** Passkeys of members: how browsers are asked for them, what they answer, and what is kept of them. */
@org.springframework.modulith.NamedInterface("passkey")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.passkey;
