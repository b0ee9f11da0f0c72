package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member who may only see the organization uses in the browser what the server shows for looking at: nothing comes of it. */
class ForgedOrganizationJourneyIT extends Journey {

    private static final List<String> TABLES = List.of(
            "role",
            "role_permission",
            "member_group",
            "member_group_role",
            "member_group_member",
            "member",
            "environment");

    @Autowired
    private JdbcClient jdbc;

    private ForgedRequests forged;

    @BeforeEach
    void listen() {
        forged = new ForgedRequests(page);
    }

    @ParameterizedTest
    @CsvSource({
        "admin@example.com, groups/1, takes Admin on Workbench members",
        "admin@example.com, roles/4, takes Admin on Workbench members",
        "admin@example.com, members/1, takes Admin on Workbench members",
        "viewer@example.com, environments, takes Edit on Environment",
    })
    void changesNothing(String account, String path, String missing) {
        signIn(page, account);
        page.navigate("/organization/" + path);
        assertThat(page.getByText(missing).first()).isVisible();
        var before = state();
        var nodes = Stream.concat(forged.disabledNodes().stream(), forged.readOnlyNodes().stream())
                .distinct()
                .toList();
        assertThat(nodes).isNotEmpty();

        forged.useWhatIsDisabled();
        for (var node : nodes) {
            for (var value : List.of("1", "3")) {
                forged.set(node, "value", value);
            }
            forged.set(node, "checked", true);
            forged.click(node);
            forged.set(node, "checked", false);
            forged.set(node, "value", "");
        }

        assertThat(state()).isEqualTo(before);
        page.reload();
        assertThat(page.getByText(missing).first()).isVisible();
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, List<String>> state() {
        return TABLES.stream().collect(Collectors.toMap(table -> table, this::rows));
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
