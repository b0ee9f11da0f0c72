package io.cardworkbench.signin.provider;

/**
 * Somebody for whom a provider vouches was not let in.
 *
 * @param email what the provider says; empty if it says none
 * @param provider by its id in the settings
 * @param address from which they came; empty where that is not known
 */
public record ProviderRefusal(String email, String provider, ProviderRefused.Reason reason, String address) {}
