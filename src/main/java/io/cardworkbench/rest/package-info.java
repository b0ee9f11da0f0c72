/** The edge that all of the API shares: tokens, problem details, idempotency keys, strict parameters, its description. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "access :: erasure", "kit", "sql"})
@org.jspecify.annotations.NullMarked
package io.cardworkbench.rest;
