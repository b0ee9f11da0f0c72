package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.LevelChange;
import io.cardworkbench.kit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who would gain or lose what, one line for each. */
final class LevelChanges extends Composite<Div> {

    private static final int LISTED = 10;

    private final Texts texts;

    /** @param lead what would cause it, or what to say when it means nothing to anybody */
    LevelChanges(Texts texts, String lead, List<LevelChange> changes) {
        this.texts = texts;
        getContent().addClassName("level-changes");
        getContent().add(new Paragraph(lead));
        if (!changes.isEmpty()) {
            getContent().add(list(changes));
        }
    }

    private UnorderedList list(List<LevelChange> changes) {
        var list = new UnorderedList();
        changes.stream()
                .limit(LISTED)
                .map(change -> new ListItem(words(change)))
                .forEach(list::add);
        if (changes.size() > LISTED) {
            list.add(new ListItem(texts.of("level-change.more", changes.size() - LISTED)));
        }
        return list;
    }

    private String words(LevelChange change) {
        var before = change.before();
        var after = change.after();
        var name = change.member().name();
        if (before == null || after == null) {
            return after == null
                    ? texts.of("level-change.loses", name, on(change, before))
                    : texts.of("level-change.gains", name, on(change, after));
        }
        return change.isLoss()
                ? texts.of("level-change.lowered", name, on(change, before), level(after))
                : texts.of("level-change.raised", name, on(change, after), level(before));
    }

    private String on(LevelChange change, @Nullable Level level) {
        return texts.of(
                "permission.name",
                level == null ? "" : level(level),
                texts.of("resource." + change.resource().key()));
    }

    private String level(Level level) {
        return texts.of("level." + level);
    }
}
