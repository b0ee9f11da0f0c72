package io.cardworkbench.organization;

import io.cardworkbench.access.MemberId;

/** A person who signs in to the workbench. */
public record Member(MemberId id, String email, String name) {}
