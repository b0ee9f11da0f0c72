/** Who acts, where, and whether they may: actors, environments, permissions, and the guards of all services. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kit", "sql", "watch"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access;
