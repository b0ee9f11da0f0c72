package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import io.cardworkbench.audit.AuditKey;
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
                add(key, value, change);
            }
        });
        change.keys().forEach(key -> add(facts.nameInState(key), change.words(key, facts)));
        add(texts.of("audit.detail.entry"), Long.toString(line.id()));
    }

    private void add(String key, @Nullable Object value, AuditChange change) {
        if (!change.isNone() && key.equals(AuditKey.NAME.key())) {
            add(texts.of("audit.detail.about"), facts.words(key, value));
        } else if (value instanceof Map<?, ?> parts) {
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
}
