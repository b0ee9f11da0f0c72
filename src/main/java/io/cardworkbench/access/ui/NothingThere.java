package io.cardworkbench.access.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown where an address names something that its environment does not have. */
public final class NothingThere extends NotFoundException {

    private static final long serialVersionUID = 1;

    private final String words;
    private final @Nullable String why;

    /** @param words name what is not there, and where */
    public NothingThere(String words) {
        this(words, null);
    }

    /** @param why there may be no such thing any more */
    public NothingThere(String words, @Nullable String why) {
        super(words);
        this.words = words;
        this.why = why;
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    public String words() {
        return words;
    }
}
