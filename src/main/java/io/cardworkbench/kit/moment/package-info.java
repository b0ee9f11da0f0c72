/** Fields that take days and moments in the ways in which people write them. */
@org.springframework.modulith.NamedInterface("moment")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.kit.moment;
