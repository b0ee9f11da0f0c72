package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.SortDirection;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardOrder;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.query.CardSlice;
import io.cardworkbench.kit.ChangedLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The newest cards of a query, or the oldest, read as far as they are scrolled to. */
public final class CardGrid extends Composite<Div> {

    /** How many cards can be scrolled through; who looks for others narrows the query. */
    static final int MAX = 10_000;

    private static final Duration COMPARED_EVERY = Duration.ofSeconds(15);

    private final transient CardServices services;
    private final transient Place place;
    private final Texts texts;
    private final Grid<Card> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final ChangedLine changed;
    private transient CardQuery query = CardQuery.all();
    private CardOrder order = CardOrder.NEWEST;
    private transient @Nullable CardSlice window;
    private transient List<Card> read = List.of();
    private transient Instant readAt = Instant.MIN;
    private int found;

    /** @param withCustomer whether the cards may be of different customers */
    public CardGrid(CardServices services, Place place, String label, boolean withCustomer) {
        this.services = services;
        this.place = place;
        this.texts = place.texts();
        grid.addClassName("card-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", label);
        CardColumns.addTo(grid, place, services.clock().instant(), CardGrid::summary, withCustomer);
        count.addClassName("card-count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("card-list");
        changed = new ChangedLine(texts, this::reload);
        getContent().add(count, changed, grid);
        Ticks.whileAttached(this, COMPARED_EVERY, this::compare);
    }

    /** Lets the member list the oldest first. */
    void sort(CardOrder initial, Consumer<CardOrder> chosen) {
        order = initial;
        var columns = Stream.of(CardColumns.SENT, CardColumns.STATUS_AND_SENT)
                .map(grid::getColumnByKey)
                .toList();
        columns.forEach(column -> column.setSortable(true));
        grid.sort(List.of(new GridSortOrder<>(columns.getFirst(), direction(initial))));
        grid.addSortListener(sorted -> {
            order = sorted.getSortOrder().stream().anyMatch(by -> by.getDirection() == SortDirection.ASCENDING)
                    ? CardOrder.OLDEST
                    : CardOrder.NEWEST;
            reload();
            chosen.accept(order);
        });
    }

    private static SortDirection direction(CardOrder order) {
        return switch (order) {
            case NEWEST -> SortDirection.DESCENDING;
            case OLDEST -> SortDirection.ASCENDING;
        };
    }

    public void show(CardQuery wanted) {
        query = wanted;
        reload();
    }

    /** Lists no card, and says why. */
    void showNothing(String why) {
        count.setText(why);
        changed.clear();
        grid.setVisible(false);
    }

    /**
     * Counts once; each scroll reads no more than what it shows. The count is an estimate as far as the grid is concerned: cards
     * may leave the list meanwhile, and it would wait for them for ever.
     */
    public void reload() {
        found = services.queries().count(place.environmentId(), query, MAX + 1);
        count.setText(found > MAX ? texts.of("cards.count.more." + order, MAX) : texts.of("cards.count", found));
        window = null;
        readAt = services.clock().instant();
        changed.clear();
        grid.setVisible(found > 0);
        var items = grid.setItems(page -> read(page.getOffset(), page.getLimit()), page -> listed());
        if (found > 0) {
            items.setItemCountEstimate(listed());
        }
    }

    /** What was seen by the member is compared with what is there by now. */
    void compare() {
        try {
            if (window != null && grid.isVisible() && !read.equals(page(window))) {
                changed.say();
            }
        } catch (PermissionMissing lostMeanwhile) {
            window = null;
        }
    }

    private Stream<Card> read(int offset, int limit) {
        var wanted = Math.max(0, Math.min(limit, MAX - offset));
        var cards = new ArrayList<Card>();
        var more = true;
        while (more && cards.size() < wanted) {
            var slice =
                    CardSlice.at(offset + cards.size(), Math.min(wanted - cards.size(), CardSlice.MAX_LIMIT), order);
            read = page(slice);
            window = slice;
            cards.addAll(read);
            more = read.size() == slice.limit();
        }
        var missing = cards.size() < Math.min(wanted, listed() - offset);
        if (missing || cards.stream().anyMatch(card -> card.updated().isAfter(readAt))) {
            changed.say();
        }
        return cards.stream();
    }

    private List<Card> page(CardSlice slice) {
        return services.queries().page(place.environmentId(), query, slice).cards();
    }

    private int listed() {
        return Math.min(found, MAX);
    }

    private static CardSummary summary(Card card) {
        return new CardSummary(
                card.id(), card.userId(), card.template().name(), card.status(), card.created(), card.eventName());
    }
}
