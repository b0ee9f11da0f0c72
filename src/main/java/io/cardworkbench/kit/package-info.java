/** Parts that several modules share, most of them Vaadin's; knows nothing of the domain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.kit;
