package io.cardworkbench.access;

/** A person who signs in to the workbench. */
public record Member(MemberId id, String email, String name) {}
