package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.signin.SessionService;
import java.time.Clock;

/** Where a member is signed in, and the way to end that. */
final class OwnSessions extends Composite<Section> {

    private final Texts texts;
    private final transient SessionService sessions;
    private final transient Clock clock;
    private final Rows list;

    OwnSessions(Texts texts, SessionService sessions, Clock clock) {
        this.texts = texts;
        this.sessions = sessions;
        this.clock = clock;
        list = new Rows(
                texts.of("account.sessions.title"),
                texts.of("account.session.column.browser"),
                texts.of("account.session.column.started"),
                texts.of("account.session.column.seen"));
        var choice = new Choice(texts, "account.sign-out", ButtonVariant.ERROR, button -> {});
        getContent()
                .add(
                        new H2(texts.of("account.sessions.title")),
                        list,
                        new AskInPlace(
                                choice,
                                () -> new Paragraph(texts.of("account.sign-out.question")),
                                question -> sessions.signOutEverywhere()));
    }

    void show() {
        var now = clock.instant();
        list.show(sessions.mine().stream()
                .map(session -> new OwnSession(texts, session, now))
                .toList());
    }
}
