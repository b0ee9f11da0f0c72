package io.cardworkbench.access;

/**
 * Who acts.
 *
 * @param name the e-mail address of a member, the name of an API credential
 */
public record Actor(ActorId id, String name) {}
