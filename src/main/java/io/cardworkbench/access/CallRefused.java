package io.cardworkbench.access;

/** Happened: a member called a service method without the permission that it takes. */
public record CallRefused(MemberId member, String email, Permission permission, String operation) {}
