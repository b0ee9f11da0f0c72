package io.cardworkbench.access.erasure;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.EnvironmentId;

/**
 * A customer of an environment is forgotten; announced in the transaction that takes them from their cards. Whoever else has
 * kept the user id replaces it in the same one.
 *
 * @param placeholder what stands where the user id was
 * @param cards how many cards the customer had
 * @param open how many of them are open
 */
public record CustomerErased(
        Actor by, EnvironmentId environment, String userId, String placeholder, int cards, int open) {}
