package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import java.util.Map;

/** A card as its customer sees it. All of it is text: nothing that a sender wrote is carried out, or loaded from elsewhere. */
@StyleSheet("context://assets/cards.css")
public final class CardFace extends Composite<Div> {

    private static final int LENGTH = 300;

    private final Texts texts;

    public CardFace(Texts texts, Card card) {
        this(texts, words(card));
    }

    /** Of a card that carries nothing. */
    public CardFace(Texts texts, CardTemplate template) {
        this(texts, CardWords.of(Map.of(), template.name()));
    }

    private CardFace(Texts texts, CardWords words) {
        this.texts = texts;
        getContent().addClassName("card-face");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", texts.of("card.face"));
        if (!words.picture().isEmpty()) {
            getContent().add(picture(words.picture()));
        }
        getContent().add(part(words.headline(), "card-headline"));
        if (!words.text().isEmpty()) {
            getContent().add(part(words.text(), "card-text"));
        }
        if (!words.button().isEmpty()) {
            var button = new Span(ShownValue.of(words.button()));
            button.addClassName("card-button");
            getContent().add(button);
        }
    }

    /** The variables that are not seen on it. */
    public static Map<String, String> others(Card card) {
        return words(card).others();
    }

    private static CardWords words(Card card) {
        return CardWords.of(PayloadText.detail(card.payload()), card.template().name());
    }

    private static Paragraph part(String text, String className) {
        var part = new Paragraph(ShownValue.of(text, LENGTH));
        part.addClassName(className);
        return part;
    }

    /** Pages load nothing from other servers, so that these learn nothing of who looks at cards. */
    private Div picture(String address) {
        var words = new Span(texts.of("card.face.picture", ShownValue.of(address, LENGTH)));
        var picture = new Div(new SvgIcon("assets/icons/picture.svg"), words);
        picture.addClassName("card-picture");
        return picture;
    }
}
