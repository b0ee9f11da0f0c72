package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;

/** Says that there is no password to choose, or none any more, and leads back to the workbench. */
final class InvitationEnd extends Composite<Section> {

    /** @param key of the texts {@code .title} and {@code .detail} */
    InvitationEnd(Texts texts, String key, Object... parameters) {
        var heading = new H1(texts.of(key + ".title"));
        var back = new Anchor("login", texts.of(key + ".back"));
        getContent().addClassNames("card", "invitation");
        getContent().add(heading, new Paragraph(texts.of(key + ".detail", parameters)), back);
        Focus.on(heading);
    }
}
