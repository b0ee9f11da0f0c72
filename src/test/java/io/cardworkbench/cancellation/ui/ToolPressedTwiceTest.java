package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cancellation.ui.steps.PreparingReview;
import io.cardworkbench.kit.Presses;
import io.cardworkbench.start.DemoAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What acts in the tool acts once, however often and however fast it is pressed. */
class ToolPressedTwiceTest extends KaribuTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signInAdmin() {
        signIn(DemoAccount.ADMIN);
    }

    @Test
    void reviewsOnce() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        Presses.restOfADoubleClick(ToolPage.button("Review before cancelling"));
        _assertNone(PreparingReview.class);

        try (var _ = HeldReviews.all(jdbc)) {
            var review = ToolPage.button("Review before cancelling");
            Presses.once(review);
            var preparing = _get(PreparingReview.class);
            Presses.once(review);
            assertThat(_get(PreparingReview.class)).isSameAs(preparing);
        }

        eventually(() -> _assertOne(ConfirmCancel.class));
        assertThat(reviews(opening)).isOne();
    }

    @Test
    void cancelsOnceAndNotByTheRestOfADoubleClick() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        var confirm = ToolPage.button("Cancel cards now");
        Presses.restOfADoubleClick(confirm);
        assertThat(jobs(opening)).isZero();

        Presses.twice(confirm);

        assertThat(jobs(opening)).isOne();
        assertThat(ToolPage.page()).doesNotContain("Nothing was cancelled");
    }

    @Test
    void goesBackFromAReviewOnce() {
        var opening = ownTemplate("Store opening");
        ToolPage.open();
        ToolPage.selectTemplate(opening);
        ToolPage.review();
        Presses.restOfADoubleClick(ToolPage.button("Back"));
        _assertOne(ConfirmCancel.class);

        Presses.twice(ToolPage.button("Back"));

        _assertNone(ConfirmCancel.class);
        assertThat(ToolPage.button("Review before cancelling").isEnabled()).isTrue();
    }

    @Test
    void stopsOnceAndNotByTheRestOfADoubleClick() {
        var sale = ownTemplate("Spring sale");
        ToolPage.open();
        try (var _ = hold(sale)) {
            ToolPage.start(sale);
            var box = _find(JobBox.class).getFirst();
            Presses.twice(ToolPage.button("Stop"));
            var stop = ToolPage.button("Stop job");
            Presses.restOfADoubleClick(stop);
            assertThat(ToolPage.text(box)).contains("Stopping leaves the other");

            Presses.twice(stop);
            assertThat(NotificationsKt.getNotifications()).isEmpty();
        }
        eventually(() -> assertThat(ToolPage.text(_find(JobBox.class).getFirst()))
                .contains("Stopped by " + DemoAccount.ADMIN.email()));
    }

    private int reviews(String template) {
        return jdbc.sql("""
                        select count(*) from review r join card_template t on r.criteria like '%"' || t.id || '"%'
                        where t.name = :name
                        """).param("name", template).query(Integer.class).single();
    }

    private int jobs(String template) {
        return jdbc.sql("""
                        select count(*) from cancel_job j join review r on r.id = j.review_id
                        join card_template t on r.criteria like '%"' || t.id || '"%'
                        where t.name = :name
                        """).param("name", template).query(Integer.class).single();
    }
}
