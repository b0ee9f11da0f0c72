package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.kit.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a line of the audit log holds, one fact below the other. */
final class AuditDetails extends Composite<DescriptionList> {

    private final Texts texts;
    private final AuditFacts facts;

    AuditDetails(Texts texts, AuditLine line, String environment, Map<String, String> templates) {
        this.texts = texts;
        facts = new AuditFacts(texts, templates);
        getContent().addClassName("audit-details");
        add(texts.of("audit.detail.at"), facts.exact(line.at()));
        add(texts.of("audit.detail.environment"), environment);
        var resource = line.resource();
        add(texts.of("audit.detail.resource"), resource == null ? "" : texts.of("resource." + resource.key()));
        add(texts.of("audit.detail.subject"), line.subject());
        var change = AuditChange.of(line);
        line.detail().forEach((key, value) -> {
            if (!change.holds(key)) {
                add(change.isNone() || !key.equals("name") ? key : "about", value);
            }
        });
        change.keys().forEach(key -> add(facts.nameInState(key), words(change, key)));
        add(texts.of("audit.detail.entry"), Long.toString(line.id()));
    }

    private void add(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((name, part) -> addFact(String.valueOf(name), part));
        } else {
            addFact(key, value);
        }
    }

    private void addFact(String key, @Nullable Object value) {
        add(facts.name(key), facts.words(key, value));
    }

    private void add(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            getContent().add(new DescriptionList.Term(name));
            getContent().add(new DescriptionList.Description(text));
        }
    }

    /** Before and after; or what there is of the two. */
    private String words(AuditChange change, String key) {
        var was = facts.wordsInState(key, change.was().get(key));
        var is = facts.wordsInState(key, change.is().get(key));
        if (change.was().isEmpty()) {
            return is;
        }
        return change.is().isEmpty() ? was : texts.of("audit.change", was, is);
    }
}
