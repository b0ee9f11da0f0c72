package io.cardworkbench.cards.query;

import org.jspecify.annotations.Nullable;

/**
 * Why a card was cancelled.
 *
 * @param by the e-mail address of the member who submitted the job, or the name of the API credential
 * @param reason what was said then
 */
public record Cancellation(String by, @Nullable String reason) {}
