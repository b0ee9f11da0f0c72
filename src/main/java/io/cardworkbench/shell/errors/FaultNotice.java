package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Tells the member, until they close it, why their last action did not happen. */
class FaultNotice extends Composite<Notification> {

    private final Div words = new Div();

    private FaultNotice(String title, String... sentences) {
        var heading = new Span(title);
        heading.addClassName("notice-title");
        words.add(heading);
        words.addClassName("notice-words");
        for (var sentence : sentences) {
            words.add(new Paragraph(sentence));
        }
        var close = new Button(
                new SvgIcon("assets/icons/close.svg"), click -> getContent().close());
        close.setAriaLabel(getTranslation("notice.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addThemeVariants(NotificationVariant.WARNING);
        getContent().setPosition(Position.BOTTOM_END);
        getContent().setDuration(0);
        getContent().setAssertive(true);
        var line = new Div(words, close);
        line.addClassName("notice-line");
        getContent().add(line);
    }

    static void show(String title, String... sentences) {
        new FaultNotice(title, sentences).getContent().open();
    }

    /** The same, with a button that asks once more. */
    static void showWithReload(String title, String... sentences) {
        var notice = new FaultNotice(title, sentences);
        notice.words.add(new Reload());
        notice.getContent().open();
    }
}
