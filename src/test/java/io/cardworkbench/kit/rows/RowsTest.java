package io.cardworkbench.kit.rows;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.signin.MemberSessions;
import io.cardworkbench.start.DemoAccount;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list of the workbench that has columns. */
class RowsTest extends KaribuTest {

    @Autowired
    private MemberSessions sessions;

    @Autowired
    private CurrentMember currentMember;

    @BeforeEach
    void signInAsOwner() {
        signIn(DemoAccount.OWNER);
        sessions.begin(currentMember.find().orElseThrow(), "192.0.2.7", "Firefox/140 Linux");
    }

    @ParameterizedTest
    @CsvSource({
        "organization/members, Name/E-mail/Status/Groups, Name/E-Mail/Status/Gruppen",
        "organization/groups, Group/Members/Roles, Gruppe/Mitglieder/Rollen",
        "organization/roles, Role/Kind/Groups that have it, Rolle/Art/Gruppen mit dieser Rolle",
        "organization/environments, Environment/Color/Status/Actions, Umgebung/Farbe/Status/Aktionen",
        "configuration/api-credentials, Credential/Last used/Limits/Actions, Zugang/Zuletzt verwendet/Grenzen/Aktionen",
        "account, Browser/Signed in/Last seen, Browser/Angemeldet/Zuletzt gesehen",
    })
    void sayWhatTheirColumnsAre(String path, String english, String german) {
        assertThat(heads(path, Locale.ENGLISH)).containsExactly(english.split("/"));
        assertThat(heads(path, Locale.GERMAN)).containsExactly(german.split("/"));
    }

    @Test
    void haveACellForEachColumn() {
        for (var path : List.of(
                "organization/members", "organization/environments", "configuration/api-credentials", "account")) {
            var columns = heads(path, Locale.ENGLISH).size();

            assertThat(_find(Row.class))
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(parts(row.getElement(), "cell")).hasSize(columns));
        }
    }

    private List<String> heads(String path, Locale locale) {
        UI.getCurrent().setLocale(locale);
        browse(path + "?environment=2");
        MockVaadin.clientRoundtrip(false);
        var table = _get(Rows.class).getElement();
        assertThat(table.getAttribute("role")).isEqualTo("table");
        assertThat(table.getAttribute("aria-label")).isNotBlank();
        return parts(table.getChild(0), "columnheader").stream()
                .map(Element::getTextRecursively)
                .toList();
    }

    private static List<Element> parts(Element row, String role) {
        assertThat(row.getAttribute("role")).isEqualTo("row");
        return row.getChildren()
                .filter(part -> role.equals(part.getAttribute("role")))
                .toList();
    }
}
