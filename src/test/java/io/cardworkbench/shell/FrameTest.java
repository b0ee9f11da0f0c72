package io.cardworkbench.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.NodeMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void offersThePagesAndTheHelp() {
        UI.getCurrent().navigate("tools");
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .containsSubsequence("Tools", "Permissions", "Audit log", "Card lifecycle");
    }

    @Test
    void startsWithAWayPastTheNavigation() {
        UI.getCurrent().navigate("tools");
        assertThat(_find(NativeButton.class).getFirst().getText()).isEqualTo("Skip to content");
    }

    @Test
    void saysWhereTheMemberIs() {
        UI.getCurrent().navigate("tools");
        assertThat(_find(_get(PageTrail.class), ListItem.class))
                .extracting(step -> step.getElement().getTextRecursively())
                .containsExactly("Sandbox", "Tools");
    }

    @Test
    void namesTheTabAfterPageAndProduct() {
        UI.getCurrent().navigate("help/card-lifecycle");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Card lifecycle \u00b7 Card Workbench");
    }

    @Test
    void helpLinksStayInTheEnvironment() {
        UI.getCurrent().navigate("help/card-lifecycle");
        var environment = address().substring(address().indexOf('?'));
        assertThat(_get(Markdown.class).getContent())
                .startsWith("# Card lifecycle")
                .contains("(help/permissions" + environment + ")")
                .doesNotContain(".md)");
    }

    @Test
    void leadsFromTheOldPageOnPermissionsToTheOneAboutThem() {
        UI.getCurrent().navigate("help/permissions");

        assertThat(address()).matches("organization/permissions\\?environment=\\d+");
        assertThat(_get(Markdown.class).getContent())
                .startsWith("## The roles that every organization starts with")
                .contains("(help/card-lifecycle" + address().substring(address().indexOf('?')) + ")");
    }

    @Test
    void saysWhoIsSignedIn() {
        UI.getCurrent().navigate("tools");
        assertThat(_get(UserMenu.class).getElement().getTextRecursively())
                .contains("Adam Admin")
                .contains(DemoAccount.ADMIN.email());
    }

    @Test
    void saysThatNothingIsDoneByItself() {
        assertThat(shownBy(NodeMode.ACTS)).isEqualTo("page");
        assertThat(shownBy(NodeMode.ONLY_LOOKS)).contains("Nothing is done by itself", "to look only", "page");
        assertThat(shownBy(NodeMode.LOOKS_AT_A_COPY)).contains("Nothing is done by itself", "was copied", "page");
    }

    private static String shownBy(NodeMode mode) {
        var frame = new PageFrame(mode, new Span());
        frame.show(new Span("page").getElement());
        return frame.getElement().getTextRecursively();
    }
}
