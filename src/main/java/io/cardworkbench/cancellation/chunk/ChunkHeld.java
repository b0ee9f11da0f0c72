package io.cardworkbench.cancellation.chunk;

/** Says of which chunk others hold a card. */
final class ChunkHeld extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient DueChunk chunk;

    ChunkHeld(DueChunk chunk, Throwable cause) {
        super("Others hold cards of chunk " + chunk.number(), cause);
        this.chunk = chunk;
    }

    DueChunk chunk() {
        return chunk;
    }
}
