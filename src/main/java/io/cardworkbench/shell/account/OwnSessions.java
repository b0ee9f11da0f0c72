package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.SessionService;
import java.time.Clock;

/** Where a member is signed in, and the way to end that. */
final class OwnSessions extends Composite<Section> {

    private final Texts texts;
    private final transient SessionService sessions;
    private final transient Clock clock;
    private final UnorderedList list = new UnorderedList();

    OwnSessions(Texts texts, SessionService sessions, Clock clock) {
        this.texts = texts;
        this.sessions = sessions;
        this.clock = clock;
        list.addClassNames("plain-list", "rows");
        var choice = new Choice(texts, "account.sign-out", ButtonVariant.ERROR, new ValueSignal<>(true));
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
        list.removeAll();
        sessions.mine().forEach(session -> list.add(new OwnSession(texts, session, now)));
    }
}
