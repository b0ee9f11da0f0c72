package io.cardworkbench.organization;

/** A job function: its members have the permissions of its roles. */
public record Group(GroupId id, String name) {}
