package io.cardworkbench.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;

class PermissionBannerTest extends KaribuTest {

    @Test
    void tiesWhatIsDisabledToTheReason() {
        signIn(DemoAccount.VIEWER);
        browse("tools/test-card-sender?environment=2");

        assertThat(_get(PermissionBanner.class).getElement().getTextRecursively())
                .contains("Members of", "ask one of them");
        assertThat(send().getElement().getAttribute("aria-describedby")).contains("permission-card-instance-edit");
        assertThat(_get(Div.class, search -> search.withId("permission-card-instance-edit"))
                        .getElement()
                        .getTextRecursively())
                .contains("Sending cards takes Edit on Card instance");
    }

    /** Also to who may not see members. */
    @Test
    void namesAMemberToAsk() {
        signIn(DemoAccount.VIEWER);
        browse("tools/test-card-sender?environment=2");

        assertThat(_get(PermissionBanner.class).getElement().getTextRecursively())
                .contains("or ask Olivia Owner to add you");
    }

    @Test
    void tiesNothingWhereNothingIsMissing() {
        signIn(DemoAccount.EDITOR);
        browse("tools/test-card-sender?environment=2");

        assertThat(_find(PermissionBanner.class)).isEmpty();
        assertThat(send().getElement().getAttribute("aria-describedby")).doesNotContain("permission");
    }

    private static Button send() {
        return _get(Button.class, search -> search.withText("Send cards"));
    }
}
