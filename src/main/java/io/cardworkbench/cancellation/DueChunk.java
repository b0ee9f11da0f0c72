package io.cardworkbench.cancellation;

import java.util.List;

/** A chunk whose turn has come. */
record DueChunk(int number, List<Long> cardIds) {}
