package io.cardworkbench.audit.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditAction;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.DayField;
import io.cardworkbench.start.DemoAccount;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the audit log, as members with and without permissions use it. */
class AuditLogViewTest extends KaribuTest {

    private static final EnvironmentId PRODUCTION = new EnvironmentId(1);
    private static final Texts TEXTS = new Texts(Locale.US, new Region(Locale.US), ZoneOffset.UTC);

    @Autowired
    private ApiCredentialService credentials;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void act() {
        signIn(DemoAccount.EDITOR);
        makeAndDelete("Editor's system");
        signIn(DemoAccount.OWNER);
        makeAndDelete("Owner's system");
    }

    @Test
    void showsEveryonesEntriesWithAdmin() {
        open("");
        assertThat(actors()).contains("owner@example.com", "editor@example.com");
        assertThat(what(0)).isEqualTo("API credential deleted“Owner's system” · Production");
    }

    @Test
    void showsOwnEntriesWithView() {
        signIn(DemoAccount.EDITOR);
        open("");
        assertThat(actors()).isNotEmpty().containsOnly("editor@example.com");
        assertThat(page()).contains("Seeing what everyone did takes Admin on Audit log. Members of Admins and Owners");
        assertThat(labelled("Whose")).isEmpty();

        open("&actor=owner");
        assertThat(actors()).containsOnly("editor@example.com");
    }

    @Test
    void isNeitherShownNorLinkedWithoutView() {
        signIn(DemoAccount.VIEWER);
        takeFromViewers();
        try {
            open("");
            assertThat(page()).contains("It takes View on Audit log");
            _assertNone(Grid.class);
            _assertNone(
                    SideNavItem.class,
                    search -> search.withPredicate(link -> link.getLabel().equals("Audit log")));
        } finally {
            giveToViewers();
        }
    }

    @Test
    void filtersAndKeepsTheFiltersInTheAddress() {
        open("");
        _setValue(_get(TextField.class, search -> search.withLabel("Who (part of the name)")), "EDITOR@");
        assertThat(actors()).isNotEmpty().containsOnly("editor@example.com");

        open("&actor=editor&action=credential-created&resource=api-credential&from=2020-01-01");
        assertThat(what(0)).startsWith("API credential created");
        assertThat(labelled("Resource"))
                .singleElement()
                .satisfies(choice -> assertThat(((Select<?>) choice).getValue()).isEqualTo(Resource.API_CREDENTIAL));

        open("&actor=nobody-like-this");
        assertThat(page()).contains("No entry matches these filters.");
        _assertNone(Grid.class);

        _click(_get(Button.class, search -> search.withText("Clear filters")));
        assertThat(actors()).contains("owner@example.com");
    }

    @Test
    void listsNothingWhereAPartOfTheAddressCanNotBeRead() {
        for (var part : List.of(
                "actor=" + "x".repeat(300),
                "action=none",
                "resource=%00",
                "from=yesterday",
                "until=9999-12-31",
                "from=2026-01-01&from=2026-01-02",
                "who=owner")) {
            open("&" + part);

            assertThat(page()).as(part).contains("This address can’t be followed");
            _assertNone(Grid.class);
            _assertNone(Anchor.class, search -> search.withText("Export as CSV"));
        }

        _click(_get(Button.class, search -> search.withText("Clear filters")));
        assertThat(actors()).contains("owner@example.com");
        assertThat(page()).doesNotContain("This address can’t be followed");
    }

    @Test
    void opensTheDetailsOfALine() {
        open("&actor=owner&action=credential-created");
        var details = new AuditDetails(TEXTS, lines().getFirst(), "Production", Map.of());
        assertThat(text(details)).contains("Role", "Auth", "Name", "Owner's system", "EnvironmentProduction");

        var opener = (Button) GridKt._getCellComponent(grid(), 0, "audit-log.details");
        _click(opener);
        assertThat(grid().isDetailsVisible(lines().getFirst())).isTrue();
        assertThat(opener.getText()).isEqualTo("Hide");
    }

    @Test
    void saysCriteriaAndNumbersInWords() {
        var line = new AuditLine(
                7,
                Instant.parse("2026-11-01T12:00:00Z"),
                "owner@example.com",
                PRODUCTION,
                AuditAction.JOB_ENDED,
                Resource.CARD_INSTANCE,
                "12",
                Map.of(
                        "state", "COMPLETED",
                        "criteria",
                                Map.of(
                                        "cardTemplateId", List.of("3", "4"),
                                        "status", List.of("active"),
                                        "sentFrom", "2026-10-31T23:00:00Z"),
                        "numbers", Map.of("reviewed", 12480, "cancelled", 12479)));

        assertThat(new AuditWords(TEXTS).about(line)).isEqualTo("Cancel job 12: Completed");
        assertThat(text(new AuditDetails(TEXTS, line, "Production", Map.of("3", "Spring sale"))))
                .contains("Card templateSpring sale, 4")
                .contains("StatusActive")
                .contains("Sent from31 Oct 2026, 23:00:00.000 (Z)")
                .contains("Cards reviewed12,480")
                .contains("Cancelled12,479")
                .contains("OutcomeCompleted");
    }

    @Test
    void saysWhatChangedBeforeAndAfter() {
        var member = changed(
                AuditAction.MEMBER_CHANGED,
                Map.of("name", "Vera", "active", true, "groups", List.of("Viewers")),
                Map.of("name", "Vera", "active", false, "groups", List.of()));
        assertThat(text(details(member)))
                .contains("StateActive → Deactivated", "GroupsViewers → None")
                .doesNotContain("Vera", "was", "is");

        var role = changed(
                AuditAction.ROLE_CHANGED,
                Map.of("name", "Sender", "customer", "VIEW"),
                Map.of("name", "Sender", "card-instance", "ADMIN"));
        assertThat(text(details(role))).contains("Card instanceNone → Admin", "CustomerView → None");
        assertThat(new AuditWords(TEXTS)
                        .about(changed(
                                AuditAction.ROLE_CHANGED,
                                Map.of("name", "Sender"),
                                Map.of("name", "Sender", "member", "VIEW"))))
                .isEqualTo("“that one”: Workbench members: None → View");
    }

    @Test
    void tellsDeactivatingFromActivating() {
        var words = new AuditWords(TEXTS);
        var active = Map.<String, Object>of("name", "Sandbox", "active", true);
        var deactivated = Map.<String, Object>of("name", "Sandbox", "active", false);

        assertThat(words.about(changed(AuditAction.ENVIRONMENT_CHANGED, active, deactivated)))
                .isEqualTo("“that one”: State: Active → Deactivated");
        assertThat(words.about(changed(AuditAction.ENVIRONMENT_CHANGED, deactivated, active)))
                .isEqualTo("“that one”: State: Deactivated → Active");
    }

    @Test
    void saysTheFirstOfManyChanges() {
        var was = Map.<String, Object>of("card-instance", "VIEW", "customer", "VIEW", "member", "VIEW");
        var is = Map.<String, Object>of("environment", "ADMIN");

        assertThat(new AuditWords(TEXTS).about(changed(AuditAction.ROLE_CHANGED, was, is)))
                .startsWith("“that one”: ")
                .endsWith(" and 1 more");
    }

    @Test
    void listsAndExportsNothingWhileADayCanNotBeRead() {
        open("");
        var from = _get(DayField.class, search -> search.withLabel("From day"));
        _assertNone(Button.class, search -> search.withText("Clear filters"));

        from.getElement().setProperty("_inputElementValue", "31/02/2026");
        _fireDomEvent(from, "unparsable-change");

        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).contains("Give the day as in 11/26/2026, 26 Nov 2026 or 2026-11-26");
        _assertNone(Grid.class);
        _assertNone(Anchor.class, search -> search.withText("Export as CSV"));

        _click(_get(Button.class, search -> search.withText("Clear filters")));

        assertThat(from.isInvalid()).isFalse();
        assertThat(actors()).contains("owner@example.com");
        _assertOne(Anchor.class, search -> search.withText("Export as CSV"));
    }

    @Test
    void saysWhatThereIsOfSomethingNewOrDeleted() {
        var made = changed(AuditAction.GROUP_CREATED, Map.of(), Map.of("name", "Support", "roles", List.of("Editor")));
        assertThat(text(details(made))).contains("NameSupport", "RolesEditor").doesNotContain("→");

        var deleted = changed(AuditAction.GROUP_DELETED, Map.of("name", "Support", "roles", List.of()), Map.of());
        assertThat(text(details(deleted))).contains("NameSupport", "RolesNone").doesNotContain("→");
    }

    @Test
    void saysUntilWhenALinkWorksAndWhatADeactivatedEnvironmentRefuses() {
        var link = line(AuditAction.LINK_MADE, Map.of("name", "v@example.com", "expires", "2026-11-08T12:00:00Z"));
        assertThat(text(details(link))).contains("Works until8 Nov 2026, 12:00:00.000 (Z)");

        var refused = line(AuditAction.CALL_REFUSED, Map.of("level", "EDIT", "deactivated", true));
        assertThat(text(details(refused))).contains("Environment deactivatedYes");
        assertThat(new AuditWords(TEXTS).about(refused)).isEqualTo("The environment is deactivated");
    }

    private static AuditLine changed(AuditAction action, Map<String, Object> was, Map<String, Object> is) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("name", "that one");
        detail.put("was", was);
        detail.put("is", is);
        return line(action, detail);
    }

    private static AuditLine line(AuditAction action, Map<String, Object> detail) {
        return new AuditLine(
                7, Instant.parse("2026-11-01T12:00:00Z"), "owner@example.com", null, action, null, "3", detail);
    }

    private static AuditDetails details(AuditLine line) {
        return new AuditDetails(TEXTS, line, "", Map.of());
    }

    private void makeAndDelete(String name) {
        var made = credentials.create(PRODUCTION, name, CredentialRole.AUTH, CredentialLimits.NONE);
        credentials.delete(PRODUCTION, made.credential().id());
    }

    private void open(String parameters) {
        browse("organization/audit-log?environment=" + PRODUCTION + parameters);
        MockVaadin.clientRoundtrip(false);
    }

    private static String what(int row) {
        return text(GridKt._getCellComponent(grid(), row, "audit-log.what"));
    }

    private static List<Component> labelled(String label) {
        return _find(Component.class).stream()
                .filter(field -> field instanceof HasLabel named && label.equals(named.getLabel()))
                .toList();
    }

    private static List<String> actors() {
        return lines().stream().map(AuditLine::actor).distinct().toList();
    }

    private static List<AuditLine> lines() {
        return GridKt._fetch(grid(), 0, 60);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<AuditLine> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return text(_get(Main.class));
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private void takeFromViewers() {
        jdbc.sql("""
                        delete from role_permission
                        where resource = 'audit-log' and role_id in (select id from role where name = 'Viewer')
                        """).update();
    }

    private void giveToViewers() {
        jdbc.sql("""
                        insert into role_permission (role_id, resource, level)
                        select id, 'audit-log', 1 from role where name = 'Viewer'
                        """).update();
    }
}
