package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;

/** The secret of a new credential, which can be read here and never again. */
final class NewSecret extends Composite<Section> {

    private final Texts texts;
    private final H2 heading;

    NewSecret(Texts texts, NewApiCredential made, Runnable done) {
        this.texts = texts;
        heading = new H2(texts.of("new-secret.heading", made.credential().name()));
        var values = new DescriptionList();
        values.add(new DescriptionList.Term(texts.of("credential.client-id")));
        values.add(new DescriptionList.Description(
                copyable("credential.client-id", made.credential().clientId())));
        values.add(new DescriptionList.Term(texts.of("new-secret.secret")));
        values.add(new DescriptionList.Description(copyable("new-secret.secret", made.secret())));
        values.addClassName("secret-values");
        var close = new ActButton(texts.of("new-secret.done"), done);
        getContent().addClassNames("card", "new-secret");
        getContent().add(heading, new Paragraph(texts.of("new-secret.detail")), values, close);
    }

    void focus() {
        Focus.on(heading);
    }

    private Component copyable(String key, String value) {
        var code = new Code(value);
        var line = new Div(code, new CopyButton(value, texts.of("credential.copy", texts.of(key))));
        line.addClassName("copyable");
        return line;
    }
}
