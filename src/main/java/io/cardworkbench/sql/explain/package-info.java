/** What a start says that fails for its database. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.sql.explain;
