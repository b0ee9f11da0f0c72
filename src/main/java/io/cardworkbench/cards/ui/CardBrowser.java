package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.ui.criteria.CriteriaBuilder;
import io.cardworkbench.kit.Texts;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cards of an environment, as far as criteria and statuses let them be seen; what is chosen stands in the address. */
final class CardBrowser extends Composite<Div> {

    private final transient CardServices services;
    private final transient Place place;
    private final CriteriaBuilder builder;
    private final CheckboxGroup<CardStatus> statuses = new CheckboxGroup<>();
    private final CancelThese cancel;
    private final CardGrid grid;
    private transient @Nullable CardQuery shown;

    CardBrowser(CardServices services, Place place) {
        this.services = services;
        this.place = place;
        var texts = place.texts();
        builder = CriteriaBuilder.forBrowsing(texts, services.clock(), services.templateChoice(place), this::changed);
        grid = new CardGrid(services, place, texts.of("cards.title"), true);
        cancel = new CancelThese(services, place, "cards.cancel.these");
        chooseStatuses(texts);
        var filter = new Div(builder, statuses);
        filter.addClassName("card-filter");
        getContent().addClassName("card-browser");
        getContent().add(filter, cancel, grid);
    }

    /** Shows what an address asks for. */
    void load(CardQuery wanted) {
        builder.take(wanted.criteria());
        statuses.setValue(wanted.isOfAnyStatus() ? Set.of() : wanted.statuses());
        show(wanted);
    }

    private void chooseStatuses(Texts texts) {
        statuses.addClassName("card-statuses");
        statuses.setLabel(texts.of("cards.statuses"));
        statuses.setHelperText(texts.of("cards.statuses.helper"));
        statuses.setItems(CardStatus.values());
        statuses.setItemLabelGenerator(status -> texts.of("card.status." + status));
        statuses.addValueChangeListener(change -> changed());
    }

    private void changed() {
        var selection = builder.selection().peek();
        if (selection.unread()) {
            grid.showNothing(place.texts().of("cards.unread"));
            cancel.setVisible(false);
            shown = null;
            return;
        }
        var wanted = new CardQuery(
                selection.criteria(), statuses.isEmpty() ? EnumSet.noneOf(CardStatus.class) : statuses.getValue());
        if (!wanted.equals(shown)) {
            show(wanted);
            place.ui()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(CardsView.PATH, services.addresses().of(place.environmentId(), wanted)));
        }
    }

    private void show(CardQuery wanted) {
        shown = wanted;
        cancel.of(wanted).setVisible(true);
        grid.show(wanted);
    }
}
