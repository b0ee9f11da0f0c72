/** Lists whose rows have columns. */
@org.springframework.modulith.NamedInterface("rows")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.kit.rows;
