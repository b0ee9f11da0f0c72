package io.cardworkbench.cards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CardsViewTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void listsTheNewestOfManyCards() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards");

        assertThat(CardPages.page()).contains("More than 10,000 cards. The newest 10,000 are listed");
        assertThat(CardPages.cards()).isEqualTo(10_000);
        assertThat(CardPages.card(0).id().value())
                .isGreaterThan(CardPages.card(9_999).id().value());
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        signIn(DemoAccount.VIEWER);
        var user = jdbc.sql("select max(user_id) from card where environment_id = 2 and status = 4")
                .query(String.class)
                .single();

        CardPages.go("cards?userId=" + user + "&status=completed");

        assertThat(CardPages.card(0).userId()).isEqualTo(user);
        assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.COMPLETED);
        assertThat(CardPages.cards()).isLessThan(100);
        assertThat(CardPages.page()).contains("1 value").contains(user).doesNotContain("More than");
        assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Set.of(CardStatus.COMPLETED));
    }

    @Test
    @SuppressWarnings("unchecked")
    void followsTheStatusesThatAreChosen() {
        signIn(DemoAccount.VIEWER);
        CardPages.go("cards?userId=nobody-at-all");
        assertThat(CardPages.page()).contains("No card matches");

        CardPages.go("cards");
        _setValue(_get(CheckboxGroup.class), Set.of(CardStatus.CANCELLED));

        assertThat(CardPages.card(0).status()).isEqualTo(CardStatus.CANCELLED);
    }

    @Test
    void listsNothingWhereAPartOfTheAddressCanNotBeRead() {
        signIn(DemoAccount.VIEWER);
        for (var part : List.of("cardTemplateId=x", "createdFrom=yesterday", "status=lost", "unknown=1")) {
            CardPages.go("cards?" + part);

        assertThat(CardPages.cards()).isEqualTo(10_000);
    }

    @Test
    void tellsEverythingAboutACard() {
        signIn(DemoAccount.VIEWER);
        var cancelled = jdbc.sql("select max(id) from card where environment_id = 2 and status = 4")
                .query(Long.class)
                .single();

        CardPages.go("cards/" + cancelled);

        assertThat(CardPages.page())
                .contains("Card " + cancelled)
                .contains("Completed by the customer")
                .contains("headline");
    }

    @Test
    void linksToTheJobThatCancelledACard() {
        signIn(DemoAccount.VIEWER);
        var id = jdbc.sql("select min(id) from card where environment_id = 2 and status = 7")
                .query(Long.class)
                .single();
        jdbc.sql("update card set cancel_job_id = 12 where id = :id")
                .param("id", id)
                .update();

        CardPages.go("cards/" + id);

        assertThat(_get(Anchor.class, search -> search.withText("by job 12")).getHref())
                .isEqualTo("tools/cancel-cards/jobs/12?environment=2");
    }

    @Test
    void knowsNoCardOfAnotherEnvironment() {
        signIn(DemoAccount.VIEWER);
        var id = jdbc.sql("select max(id) from card where environment_id = 2")
                .query(Long.class)
                .single();

        browse("cards/" + id + "?environment=1");

        assertThat(CardPages.page()).doesNotContain("What it carries");
    }

    @Test
    void saysWhatIsMissingAndWhomToAsk() {
        signIn(DemoAccount.VIEWER);
        var member = jdbc.sql("select id from member where email = :email")
                .param("email", DemoAccount.VIEWER.email())
                .query(Integer.class)
                .single();
        var groups = jdbc.sql("select member_group_id from member_group_member where member_id = :member")
                .param("member", member)
                .query(Integer.class)
                .list();
        jdbc.sql("delete from member_group_member where member_id = :member")
                .param("member", member)
                .update();
        try {
            CardPages.go("cards");
            assertThat(CardPages.page()).contains("Seeing cards takes View on Card instance");
            _assertNone(Grid.class);
            CardPages.go("customers");
            assertThat(CardPages.page()).contains("Seeing a customer’s stream takes View on Customer");
            CardPages.go("customers/customer-00001");
            assertThat(CardPages.page()).contains("Seeing a customer’s stream takes View on Customer");
            assertThat(CardPages.page()).doesNotContain("In the stream now");
        } finally {
            groups.forEach(group -> jdbc.sql(
                            "insert into member_group_member (member_group_id, member_id) values (:group, :member)")
                    .param("group", group)
                    .param("member", member)
                    .update());
        }
    }
}
