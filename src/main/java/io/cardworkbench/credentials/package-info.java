/** API credentials: the clients of the authorization server, and their tokens. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "access :: ui", "kit", "kit :: moment", "kit :: rows", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.credentials;
