package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cancellation.ledger.LedgerEntry;
import io.cardworkbench.start.DemoAccount;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a job says of every card what became of it. */
class JobLedgerTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void listsEveryCardAndFindsThemByOutcomeCustomerAndId() {
        openEndedJob(ownTemplate("Spring sale"));

        assertThat(ToolPage.page()).contains("Every card").contains("30 cards");
        assertThat(GridKt._size(grid())).isEqualTo(30);
        var last = GridKt._get(grid(), 29);
        assertThat(outcome(0)).contains("Cancelled");

        choose("Skipped");
        assertThat(ToolPage.page()).contains("No card");
        choose("Cancelled");
        assertThat(GridKt._size(grid())).isEqualTo(30);

        search(last.outcome().card().toString());
        assertThat(GridKt._get(grid(), 0)).isEqualTo(last);
        var customer = Objects.requireNonNull(last.userId());
        search(customer);
        assertThat(GridKt._fetch(grid(), 0, 50)).contains(last).allMatch(entry -> customer.equals(entry.userId()));
        search("nobody");
        assertThat(ToolPage.page()).contains("No card");
    }

    @Test
    void offersEveryCardAsAFile() {
        openEndedJob(ownTemplate("Terms update"));

        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Save as CSV", "Save as lines of JSON");
    }

    @Test
    void saysThatTheJobHasGoneOnSinceTheListWasRead() {
        var sale = ownTemplate("Winter sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            ToolPage.go(jobLink());
            choose("Not reached");
            assertThat(GridKt._size(grid())).isEqualTo(30);
        }
        eventually(() -> assertThat(ToolPage.page()).contains("Completed").contains("This list has changed"));

        ToolPage.click("Reload the list");

        assertThat(ToolPage.page()).contains("No card").doesNotContain("This list has changed");
    }

    @Test
    void saysThatItsCardsAreNotKeptAnyMore() {
        var link = openEndedJob(ownTemplate("Autumn sale"));
        forgetLedger(_get(H1.class).getText().replaceAll("\\D", ""));

        ToolPage.go(link);

        assertThat(ToolPage.page())
                .contains("Which cards these were is not kept any more, since")
                .contains("closed cards and lists of them are kept for 365 days")
                .contains("30 cancelled of 30");
        assertThat(_find(TextField.class, search -> search.withLabel("Customer or card id")))
                .isEmpty();
    }

    @Test
    void namesTheCardsThatWereNotKeptAnyMoreWhenTheirTurnCame() {
        var link = openEndedJob(ownTemplate("Summer sale"));
        skipTheFirstAsNotKept(_get(H1.class).getText().replaceAll("\\D", ""));

        ToolPage.go(link);

        assertThat(ToolPage.page())
                .contains("29 cancelled of 30")
                .contains("1 skipped, no longer due: 1 no longer kept");
        choose("Skipped");
        assertThat(GridKt._size(grid())).isOne();
        assertThat(outcome(0)).contains("Skipped").contains("It had been closed, and is no longer kept.");
    }

    private void skipTheFirstAsNotKept(String job) {
        jdbc.sql("""
                        update chunk
                        set cancelled = cancelled - 1, skipped = 1, skipped_ids = array[card_ids[1]],
                            skipped_statuses = cast(array[0] as smallint array)
                        where number = 0 and review_id = (select review_id from cancel_job where id = :job)
                        """).param("job", Long.valueOf(job)).update();
        jdbc.sql("update cancel_job set cancelled = cancelled - 1, skipped = 1 where id = :job")
                .param("job", Long.valueOf(job))
                .update();
    }

    private void forgetLedger(String job) {
        jdbc.sql("delete from chunk where review_id = (select review_id from cancel_job where id = :job)")
                .param("job", Long.valueOf(job))
                .update();
        jdbc.sql("update cancel_job set ledger_gone = current_timestamp where id = :job")
                .param("job", Long.valueOf(job))
                .update();
    }

    private static String openEndedJob(String template) {
        ToolPage.open();
        ToolPage.start(template);
        var box = _find(JobBox.class).getFirst();
        eventually(() -> assertThat(ToolPage.text(box)).contains("30 cards cancelled"));
        var link = jobLink();
        ToolPage.go(link);
        return link;
    }

    private static String jobLink() {
        return _find(_find(JobBox.class).getFirst(), RouterLink.class)
                .getFirst()
                .getHref();
    }

    private static String outcome(int row) {
        return GridKt._getCellComponent(grid(), row, "ledger.outcome")
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<LedgerEntry> grid() {
        return _find(Grid.class, search -> search.withClasses("ledger-grid")).getFirst();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String outcome) {
        Select<Enum<?>> select = _get(Select.class, search -> search.withLabel("Outcome"));
        var wanted = select.getGenericDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(outcome))
                .findFirst()
                .orElseThrow();
        _setValue(select, wanted);
    }

    private static void search(String text) {
        _setValue(_get(TextField.class, search -> search.withLabel("Customer or card id")), text);
    }
}
