package io.cardworkbench.access.ui;

import com.vaadin.flow.router.NotFoundException;

/** Thrown where an address names something that its environment does not have. */
public final class NothingThere extends NotFoundException {

    private static final long serialVersionUID = 1;

    private final String words;

    /** @param words name what is not there, and where */
    public NothingThere(String words) {
        super(words);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
