/** The append-only audit log: writes down what the other modules announce. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "cards", "cancellation"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.audit;
