/** Text as CSV, read and written in one way. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.csv;
