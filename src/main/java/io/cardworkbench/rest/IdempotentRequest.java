package io.cardworkbench.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request that its sender may repeat without harm.
 *
 * @param route what is asked for, such as {@code PUT cards/cancel}; the same key on another route is another key
 * @param key null where the sender gave none; then nothing is kept
 * @param meaning everything that the answer depends on, alike however a client has written it, for telling a repeat from
 *     another request
 */
public record IdempotentRequest(String route, @Nullable String key, Object meaning) {

    /** How many characters a key may have. */
    public static final int MAX_KEY_LENGTH = 255;

    /** The header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    public IdempotentRequest {
        if (key != null
                && (key.isBlank()
                        || key.length() > MAX_KEY_LENGTH
                        || !key.chars().allMatch(c -> c > 31 && c < 127))) {
            throw ApiProblem.of(
                    ProblemType.INVALID_PARAMETER,
                    HEADER,
                    String.format(Locale.ROOT, "'%s' has 1 to %d printable ASCII characters", HEADER, MAX_KEY_LENGTH));
        }
    }
}
