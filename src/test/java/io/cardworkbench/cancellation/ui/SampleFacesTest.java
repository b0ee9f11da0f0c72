package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cancellation.ui.steps.SampleFaces;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.Test;

class SampleFacesTest extends KaribuTest {

    @Test
    void showsACardOfEachTemplateAsItsCustomerSeesIt() {
        signIn(DemoAccount.ADMIN);
        ToolPage.open();
        ToolPage.selectTemplate("VIP evening");
        ToolPage.review();

        var faces = _get(SampleFaces.class);

        assertThat(_find(faces, CardFace.class))
                .singleElement()
                .satisfies(face -> assertThat(ToolPage.text(face))
                        .contains("You are invited", "and the new collection.", "Accept"));
        assertThat(_get(faces, RouterLink.class).getText()).isEqualTo("VIP evening");
        assertThat(_get(faces, RouterLink.class).getHref()).matches("cards/\\d+\\?environment=2");
    }
}
