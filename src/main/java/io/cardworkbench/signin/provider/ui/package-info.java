/** How members show at their provider, from an open page, who they are. */
@org.springframework.modulith.NamedInterface("provider-ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.provider.ui;
