package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.cardworkbench.journeys.ToolPage.PATIENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PageAssertions;
import io.cardworkbench.cards.OwnTemplates;
import io.cardworkbench.support.HeldCard;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** A page that is open and lives keeps nobody signed in who does nothing. */
@Import(OwnTemplates.class)
@TestPropertySource(properties = {"workbench.session.idle-limit=40s", "vaadin.heartbeatInterval=1"})
class IdleSessionJourneyIT extends Journey {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");
    private static final String TEMPLATE = "Idle offer";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OwnTemplates templates;

    private final AtomicInteger heartbeats = new AtomicInteger();
    private final AtomicInteger pushes = new AtomicInteger();

    @BeforeEach
    void countWhatThePageDoesByItself() {
        page.onRequest(request -> heartbeats.addAndGet(request.url().contains("v-r=heartbeat") ? 1 : 0));
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushes.incrementAndGet()));
    }

    @Test
    void neitherHeartbeatsNorPushKeepAMemberSignedIn() {
        templates.make(TEMPLATE, 30);
        try (var held = HeldCard.of(jdbc, transactions, TEMPLATE)) {
            var tool = openTool("admin@example.com");
            tool.review(TEMPLATE);
            tool.button("Cancel cards now").click();
            assertThat(held).isNotNull();
            assertThat(tool.heading("Cancellation in progress").first()).isVisible(PATIENTLY);
            heartbeats.set(0);
            pushes.set(0);

            assertThat(page).hasURL(SIGN_IN, new PageAssertions.HasURLOptions().setTimeout(120_000));

            assertThat(heartbeats).hasValueGreaterThan(3);
            assertThat(pushes).hasPositiveValue();
        }
    }
}
