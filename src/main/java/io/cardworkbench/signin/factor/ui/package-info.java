/** How members show on a page who they are, and how pages ask browsers for passkeys. */
@org.springframework.modulith.NamedInterface("factor-ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin.factor.ui;
