package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.job.QueuePolicy;
import io.cardworkbench.cancellation.review.ReviewService;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsColumnTest extends KaribuTest {

    private static final EnvironmentId SANDBOX = new EnvironmentId(ToolPage.SANDBOX);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private CancelJobService jobs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void showsAJobThatIsStartedElsewhereAmongMine() {
        var bonus = ownTemplate("Referral bonus");
        ToolPage.open();
        filter("Whose jobs", true);

        submit(bonus);

        eventually(() -> assertThat(ToolPage.text(boxes().getFirst())).contains("Open cards of “" + bonus + "”."));
    }

    @Test
    void keepsTheBoxesThatStayAndDropsWhatNoLongerMatches() {
        var stock = ownTemplate("Back in stock");
        var renewal = ownTemplate("Card renewal");
        ToolPage.open();
        filter("State", StateFilter.UNFINISHED);
        JobBox last;
        try (var _ = hold(stock)) {
            try (var _ = hold(renewal)) {
                submit(renewal);
                submit(stock);
                eventually(() -> assertThat(boxes()).hasSize(2));
                last = boxes().getFirst();
            }
            eventually(() -> assertThat(boxes()).containsExactly(last));
        }
        eventually(() -> assertThat(boxes()).isEmpty());
        assertThat(ToolPage.page()).contains("No job matches this filter.");
    }

    @Test
    void withdrawsAQueuedJob() {
        var running = ownTemplate("Welcome offer", QueuePolicy.SMALL_JOB + 1);
        var queued = ownTemplate("Price drop", QueuePolicy.SMALL_JOB + 1);
        ToolPage.open();
        try (var _ = hold(running)) {
            ToolPage.start(running);
            ToolPage.start(queued);
            assertThat(ToolPage.text(boxes().getFirst())).contains("next in the queue");

            ToolPage.click("Withdraw");

            assertThat(ToolPage.text(boxes().getFirst())).contains("Withdrawn by " + DemoAccount.ADMIN.email());
        }
    }

    @Test
    void movesQueuedJobs() {
        var running = ownTemplate("Welcome back", QueuePolicy.SMALL_JOB + 1);
        var others = Stream.of("Price rise", "Price cut", "Price match")
                .map(name -> ownTemplate(name, QueuePolicy.SMALL_JOB + 1))
                .toList();
        ToolPage.open();
        try (var _ = hold(running)) {
            ToolPage.start(running);
            others.forEach(ToolPage::start);
            var last = boxes().get(0);
            var middle = boxes().get(1);
            eventually(() -> assertThat(offered(last)).contains("To the head of the queue", "One place earlier"));
            assertThat(offered(last)).doesNotContain("One place later");

            click(last, "One place earlier");
            assertThat(ToolPage.text(last)).contains("number 2 in the queue");
            eventually(() -> assertThat(ToolPage.text(middle)).contains("number 3 in the queue"));

            click(last, "One place later");
            assertThat(ToolPage.text(last)).contains("number 3 in the queue");
            click(last, "To the head of the queue");
            assertThat(ToolPage.text(last)).contains("next in the queue");
            boxes().subList(0, 3).forEach(box -> click(box, "Withdraw"));
        }
    }

    private static List<String> offered(JobBox box) {
        return _find(box, Button.class).stream().map(Button::getText).toList();
    }

    private static void click(JobBox box, String button) {
        _click(_get(box, Button.class, search -> search.withText(button)));
    }

    @Test
    void leadsThroughPages() {
        var template = ownTemplate("New device sign-in");
        ToolPage.open();
        for (var customer : customersWithOpenCardsOf(template, 11)) {
            submit(template, customer);
        }
        ToolPage.open();
        assertThat(boxes()).hasSize(10);
        var newest = boxes().getFirst().id();

        ToolPage.click("Older");
        assertThat(boxes()).isNotEmpty().allMatch(box -> box.id().value() < newest.value() - 9);
        assertThat(ToolPage.button("Newer").isEnabled()).isTrue();

        ToolPage.click("Newer");
        assertThat(boxes().getFirst().id()).isEqualTo(newest);
        assertThat(ToolPage.button("Newer").isEnabled()).isFalse();
    }

    private void submit(String template, String... users) {
        var id = jdbc.sql("select id from card_template where name = :name and environment_id = :environment")
                .param("name", template)
                .param("environment", ToolPage.SANDBOX)
                .query(Integer.class)
                .single();
        var criteria = CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, List.of(id.toString()));
        var wanted = users.length == 0 ? criteria : criteria.with(CardAttribute.USER_ID, List.of(users));
        var review = reviews.start(SANDBOX, wanted).join();
        jobs.submit(SANDBOX, review.id(), null);
    }

    private List<String> customersWithOpenCardsOf(String template, int count) {
        return jdbc.sql("""
                        select distinct c.user_id
                        from card c join card_template t on t.id = c.card_template_id
                        where t.name = :name and t.environment_id = :environment and c.status <= 3
                        order by c.user_id
                        fetch first %d rows only
                        """.formatted(count))
                .param("name", template)
                .param("environment", ToolPage.SANDBOX)
                .query((row, number) -> row.getString("user_id"))
                .list();
    }

    private static List<JobBox> boxes() {
        return _find(_get(JobsColumn.class), JobBox.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void filter(String label, Object value) {
        var select = _find(Select.class).stream()
                .filter(candidate -> candidate.getAriaLabel().equals(Optional.of(label)))
                .findFirst()
                .orElseThrow();
        _setValue(select, value);
    }
}
