package io.cardworkbench.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;

class PermissionBannerTest extends KaribuTest {

    @Test
    void tiesWhatIsDisabledToTheReason() {
        signIn(DemoAccount.VIEWER);
        browse("tools/test-card-sender?environment=2");

        var banner = _get(PermissionBanner.class);
        assertThat(banner.getElement().getTextRecursively()).contains("Members of", "ask one of them");
        assertThat(send().getElement().getAttribute("aria-describedby"))
                .isEqualTo(banner.getId().orElseThrow());
    }

    @Test
    void tiesNothingWhereNothingIsMissing() {
        signIn(DemoAccount.EDITOR);
        browse("tools/test-card-sender?environment=2");

        assertThat(_find(PermissionBanner.class)).isEmpty();
        assertThat(send().getElement().hasAttribute("aria-describedby")).isFalse();
    }

    private static Button send() {
        return _get(Button.class, search -> search.withText("Send cards"));
    }
}
