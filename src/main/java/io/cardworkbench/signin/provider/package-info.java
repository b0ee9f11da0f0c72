/** Members for whom a provider vouches by OpenID Connect, in place of a password. */
@org.springframework.modulith.NamedInterface("provider")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.provider;
