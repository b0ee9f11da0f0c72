package io.cardworkbench.cards.sending;

import java.util.List;

/**
 * Some of the templates of an environment.
 *
 * @param total how many there are
 */
public record TemplatePage(List<CardTemplate> templates, int total) {

    public TemplatePage {
        templates = List.copyOf(templates);
    }
}
