package io.cardworkbench.start;

import io.cardworkbench.Decision;

/** What a node does by itself: whatever is due, or nothing. */
@Decision
public enum NodeMode {
    ACTS,

    /** As it was told to. */
    ONLY_LOOKS,

    /** Its database came from elsewhere, and nobody has said that it is the one that is to act. */
    LOOKS_AT_A_COPY;

    /**
     * On a database that stands {@code here} and knows its {@code home}.
     *
     * @param adopted the place whose database may act in spite of having come from elsewhere
     */
    static NodeMode of(String home, String here, String adopted) {
        return here.equals(home) || here.equals(adopted) ? ACTS : LOOKS_AT_A_COPY;
    }
}
