package io.cardworkbench.cards.ui.numbers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cards.numbers.CardNumberService;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CardsAtStartTest extends KaribuTest {

    @Autowired
    CardNumberService numbers;

    @Test
    void showsHowManyCardsAreOpenAndLeadsToThem() {
        signIn(DemoAccount.VIEWER);
        browse("?environment=2");

        var part = _get(OpenCardsPart.class);

        assertThat(text(part)).contains("cards are open in Sandbox.", "Active", "Snoozed", "Embargoed", "Spring sale");
        assertThat(_find(part, RouterLink.class))
                .extracting(RouterLink::getHref)
                .contains("cards?environment=2&status=active", "cards?environment=2&status=snoozed")
                .anyMatch(address -> address.contains("cardTemplateId="));
    }

    @Test
    void showsWhatWasSentAndCancelledLately() {
        numbers.countSent();
        signIn(DemoAccount.VIEWER);
        browse("?environment=2");

        var sent = _find(DayChart.class).getFirst();

        assertThat(text(sent)).contains("Sent", "on the busiest day").containsPattern("\\d\\d,\\d{3} cards");
        assertThat(text(_get(DaysPart.class))).contains("The last 30 days", "Day by day", "Cancelled");
    }

    @Test
    void followsTheEnvironment() {
        signIn(DemoAccount.VIEWER);
        browse("?environment=1");

        assertThat(text(_get(OpenCardsPart.class))).contains("Production").doesNotContain("Sandbox");
    }

    @Test
    void showsNoNumbersToWhomMayNotSeeCards() {
        signIn(DemoAccount.ADMIN);
        var groups = leaveAllGroups(DemoAccount.ADMIN);
        try {
            browse("?environment=2");

            assertThat(text(_get(CardsAtStart.class)))
                    .contains("Seeing how many cards there are takes View on Card instance.");
            assertThat(_find(_get(CardsAtStart.class), Section.class)).isEmpty();
        } finally {
            join(DemoAccount.ADMIN, groups);
        }
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
