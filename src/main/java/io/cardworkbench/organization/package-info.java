/** Members, groups, roles and invitations: where permissions come from. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "access :: ui", "kit", "kit :: rows", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.organization;
