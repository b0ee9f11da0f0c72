package io.cardworkbench.organization;

import io.cardworkbench.access.Permission;

/** A permission that a member has, through one role of one group. The highest level on a resource counts. */
public record PermissionSource(Permission permission, Group group, Role role) {}
