package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.MemberStatus;
import java.util.Locale;

/** The status of a member as a word with a shape. */
final class MemberStatusWord extends Composite<Span> {

    MemberStatusWord(Texts texts, MemberStatus status) {
        getContent().setText(texts.of("member.status." + status));
        getContent()
                .addClassNames(
                        "member-status", "member-status--" + status.name().toLowerCase(Locale.ROOT));
    }
}
