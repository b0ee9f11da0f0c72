/** Vaadin parts that several modules share; knows nothing of the domain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.kit;
