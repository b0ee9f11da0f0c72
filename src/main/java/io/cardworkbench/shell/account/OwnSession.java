package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.signin.MemberSession;
import java.time.Instant;

/** A session in the list: where, since when, and when the member was seen there last. */
final class OwnSession extends Composite<Row> {

    private final Row row;

    OwnSession(Texts texts, MemberSession session, Instant now) {
        var clock = new ValueSignal<>(now);
        row = new Row(
                where(texts, session), TimeText.ago(texts, session.started(), clock), seen(texts, session, clock));
    }

    @Override
    protected Row initContent() {
        return row;
    }

    private static Div where(Texts texts, MemberSession session) {
        var browser = new Span(session.browser().isEmpty() ? texts.of("account.session.unknown") : session.browser());
        browser.addClassName("row-name");
        var address = new Span(texts.of("account.session.from", session.address()));
        address.addClassName("muted");
        var where = new Div(browser, address);
        where.addClassName("row-main");
        return where;
    }

    private static Component seen(Texts texts, MemberSession session, Signal<Instant> now) {
        return session.current()
                ? new Span(texts.of("account.session.here"))
                : TimeText.ago(texts, session.lastSeen(), now);
    }
}
