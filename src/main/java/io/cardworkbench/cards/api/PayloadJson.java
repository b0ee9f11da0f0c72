package io.cardworkbench.cards.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a card says.
 *
 * @param detail the variables of its template
 */
record PayloadJson(
        @Nullable Map<String, Object> detail,
        @Nullable Map<String, Object> target,
        @Nullable Map<String, Object> cardOptions,
        @Nullable Map<String, Object> metadata) {}
