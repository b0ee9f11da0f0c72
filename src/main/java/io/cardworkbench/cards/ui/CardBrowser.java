package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.cards.query.CardOrder;
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
    private CardOrder order;
    private transient @Nullable CardQuery shown;

    /** @param order from which end the list begins, until the member chooses */
    CardBrowser(CardServices services, Place place, CardOrder order) {
        this.services = services;
        this.place = place;
        var texts = place.texts();
        builder = CriteriaBuilder.forBrowsing(texts, services.clock(), services.templateChoice(place), this::changed);
        this.order = order;
        grid = new CardGrid(services, place, texts.of("cards.title"), true);
        grid.sort(order, this::sorted);
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
            nameInAddress(wanted);
        }
    }

    private void sorted(CardOrder chosen) {
        order = chosen;
        if (shown != null) {
            nameInAddress(shown);
        }
    }

    private void nameInAddress(CardQuery query) {
        var parameters = services.addresses().of(place.environmentId(), query);
        place.ui()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CardsView.PATH, OrderInAddress.write(parameters, order)));
    }

    private void show(CardQuery wanted) {
        shown = wanted;
        cancel.of(wanted).setVisible(true);
        grid.show(wanted);
    }
}
