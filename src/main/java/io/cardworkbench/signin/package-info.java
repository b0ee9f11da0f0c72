/** Who tries to sign in, from where, with what, and how often in vain. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "access :: ui", "kit", "kit :: rows", "organization", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin;
