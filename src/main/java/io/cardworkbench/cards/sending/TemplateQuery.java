package io.cardworkbench.cards.sending;

import java.util.List;

/**
 * Which templates are wanted.
 *
 * @param names any of these; empty for all
 */
public record TemplateQuery(List<String> names) {

    public TemplateQuery {
        names = List.copyOf(names);
    }
}
