/** Looks again and again for those who watch. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.watch;
