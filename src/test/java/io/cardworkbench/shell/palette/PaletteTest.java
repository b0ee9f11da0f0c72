package io.cardworkbench.shell.palette;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PaletteTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsThePagesBeforeAnythingIsTyped() {
        open(DemoAccount.OWNER);

        assertThat(found()).contains("Cancel cardsTool", "OverviewPage", "CardsPage", "Audit logPage");
    }

    @Test
    void findsACardAndItsCustomerByTheirIds() {
        var template = ownTemplate("Found offer", 1);
        var card = jdbc.sql(
                        "select c.id from card c join card_template t on t.id = c.card_template_id where t.name = :name")
                .param("name", template)
                .query(Long.class)
                .single();
        open(DemoAccount.VIEWER);

        type(card.toString());
        assertThat(hrefOf(card + template)).isEqualTo("cards/" + card + "?environment=2");

        type("customer-00007");
        assertThat(hrefOf("customer-00007Customer")).isEqualTo("customers/customer-00007?environment=2");
    }

    @Test
    void findsTemplatesByAPartOfTheirNameInWhateverLetters() {
        var template = ownTemplate("Searched for offer", 1);
        open(DemoAccount.VIEWER);

        type(template.toUpperCase(Locale.ROOT).substring(3));

        assertThat(hrefOf(template + "Its cards")).startsWith("cards?cardTemplateId=");
    }

    @Test
    void findsMembersAndEnvironmentsByName() {
        open(DemoAccount.OWNER);

        type("viewer@");
        assertThat(found()).anySatisfy(line -> assertThat(line).endsWith("viewer@example.comMember"));

        type("production");
        assertThat(found()).containsExactly("ProductionEnvironment");
    }

    @Test
    void findsAndRefusesNothingOfWhatMayNotBeSeen() {
        open(DemoAccount.VIEWER);
        var before = refusals();
        var groups = leaveAllGroups(DemoAccount.VIEWER);
        try {
            UI.getCurrent().navigate("", QueryParameters.of("environment", "2"));
            _click(opener());
            type("customer-00007");
            assertThat(found()).isEmpty();
            type("owner@");
            assertThat(found()).isEmpty();
            type("1");
            assertThat(found()).as("every member sees environments").allMatch(found -> found.endsWith("Environment"));
        } finally {
            join(DemoAccount.VIEWER, groups);
        }
        assertThat(refusals()).isEqualTo(before);
    }

    @Test
    void opensTheFirstWithEnterAndCloses() {
        open(DemoAccount.OWNER);
        type("Audit");

        ComponentUtil.fireEvent(field(), new KeyPressEvent(field(), "Enter"));

        assertThat(address()).isEqualTo("organization/audit-log?environment=2");
        _assertNone(Dialog.class);
    }

    @Test
    void saysThatNothingWasFound() {
        open(DemoAccount.OWNER);

        type("no such thing");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Nothing found");
    }

    private void open(DemoAccount account) {
        signIn(account);
        UI.getCurrent().navigate("", QueryParameters.of("environment", "2"));
        _click(opener());
    }

    private List<String> refusals() {
        return AuditLines.of(jdbc, new MemberId(idOf(DemoAccount.VIEWER)), "call-refused")
                .details();
    }

    private static Button opener() {
        return _get(Button.class, search -> search.withClasses("palette-opener"));
    }

    private static TextField field() {
        return _get(TextField.class, search -> search.withLabel("Name or ID"));
    }

    private static void type(String text) {
        _setValue(field(), text);
    }

    private static List<Anchor> links() {
        return _find(_get(UnorderedList.class, search -> search.withClasses("palette-results")), Anchor.class);
    }

    private static List<String> found() {
        return links().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private static String hrefOf(String beginning) {
        return links().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(beginning))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow(() -> new AssertionError(found()));
    }
}
