package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.LevelChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Who would gain or lose what, each member once; many of them fold away. */
final class LevelChanges extends Composite<Div> {

    private static final int SHOWN = 10;

    private static final int FOLDED = 200;

    private final Texts texts;

    /** @param lead what would cause it, or what to say when it means nothing to anybody */
    LevelChanges(Texts texts, String lead, List<LevelChange> changes) {
        this.texts = texts;
        var words = new LevelChangeWords(texts);
        getContent().addClassName("level-changes");
        getContent().add(new Paragraph(lead));
        var sentences = changes.stream()
                .collect(Collectors.groupingBy(LevelChange::member, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(words::of)
                .toList();
        show(sentences);
    }

    /** Also says so where nobody loses anything. */
    static LevelChanges ofDeleting(Texts texts, String question, List<LevelChange> effect) {
        var lead = effect.isEmpty() ? question + " " + texts.of("level-change.nobody-loses") : question;
        return new LevelChanges(texts, lead, effect);
    }

    private void show(List<String> sentences) {
        if (!sentences.isEmpty()) {
            getContent().add(list(sentences.stream().limit(SHOWN).toList()));
        }
        if (sentences.size() > SHOWN) {
            getContent().add(folded(sentences.subList(SHOWN, sentences.size())));
        }
    }

    private Component folded(List<String> others) {
        var list = list(others.stream().limit(FOLDED).toList());
        if (others.size() > FOLDED) {
            list.add(new ListItem(texts.of("level-change.more", others.size() - FOLDED)));
        }
        return new Details(texts.of("level-change.more", others.size()), list);
    }

    private static UnorderedList list(List<String> sentences) {
        return new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
