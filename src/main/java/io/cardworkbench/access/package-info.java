/** Who may do what: organization, environments, members, groups, roles, and the guards of all services. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kit", "watch"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access;
