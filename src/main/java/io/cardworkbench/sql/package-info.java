/** What tables share: which database it is, keys that it gave, moments. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "watch")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.sql;
