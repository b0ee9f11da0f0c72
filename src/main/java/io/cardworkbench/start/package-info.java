/** The first start: fills an empty database with the demo, or makes the first owner. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "credentials", "organization", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.start;
