package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.signin.MemberSession;
import java.time.Instant;

/** A session in the list: where, since when, and when the member was seen there last. */
final class OwnSession extends Composite<ListItem> {

    OwnSession(Texts texts, MemberSession session, Instant now) {
        var browser = new Span(session.browser().isEmpty() ? texts.of("account.session.unknown") : session.browser());
        browser.addClassName("row-name");
        var where = new Div(browser, muted(texts.of("account.session.from", session.address())));
        where.addClassName("row-main");
        var here = new Span(session.current() ? texts.of("account.session.here") : "");
        var clock = new ValueSignal<>(now);
        var when = TimeText.within(
                texts,
                "account.session.times",
                TimeText.ago(texts, session.started(), clock),
                session.current()
                        ? new Span(texts.of("kit.time.now"))
                        : TimeText.ago(texts, session.lastSeen(), clock));
        when.addClassName("muted");
        getContent().addClassName("row");
        getContent().add(where, here, when);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
