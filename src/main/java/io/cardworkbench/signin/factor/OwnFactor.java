package io.cardworkbench.signin.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a member, as a second factor.
 *
 * @param available whether one can be set up on this server
 * @param since when it was set up; null if there is none
 * @param recoveryCodes how many have not been used
 * @param missing whether a factor is required of the member, who has no passkey either and may do less as long as there is none
 */
public record OwnFactor(boolean available, @Nullable Instant since, int recoveryCodes, boolean missing) {}
