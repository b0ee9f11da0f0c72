/** One-time codes as a second factor: set up by members, asked for at sign-in, required by owners. */
@org.springframework.modulith.NamedInterface("factor")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.factor;
