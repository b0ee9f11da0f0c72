/** The pages of members, groups, roles, environments and permissions, and of those who are invited. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.organization.ui;
