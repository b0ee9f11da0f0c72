/** Who tries to sign in, from where, and how often in vain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "organization", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.signin;
