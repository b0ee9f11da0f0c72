package io.cardworkbench.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members sign in.
 *
 * @param password whether by their passwords
 * @param newMembersGroup the name of the group that somebody joins for whom a provider vouches and who is no member; empty to
 *     refuse them
 */
@ConfigurationProperties("workbench.sign-in")
public record SignInSettings(
        @DefaultValue("true") boolean password,
        @DefaultValue("") String newMembersGroup) {}
