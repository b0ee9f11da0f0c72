package io.cardworkbench.cancellation.chunk;

import java.util.List;

/**
 * A chunk whose turn has come.
 *
 * @param passedOver how often it was left for later, because others held cards of it
 */
record DueChunk(int number, List<Long> cardIds, int passedOver) {}
