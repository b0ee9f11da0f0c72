package io.cardworkbench.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.journeys.Chromium;
import io.cardworkbench.support.NodeProcess;
import io.cardworkbench.support.TestH2;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of a node's heap an open page of the tool takes, with the session of its member. */
final class PageBench {

    private static final int PAGES = 25;
    private static final String OWNER = "owner@example.com";
    private static final String PASSWORD = "a long password";

    private PageBench() {}

    /** The first page, which loads what all of them share, does not count. */
    static void run() throws IOException {
        try (var node = NodeProcess.start(
                Files.createTempDirectory("page-bench"),
                "spring.datasource.url=" + TestH2.newDatabase(),
                "workbench.first-owner.email=" + OWNER,
                "workbench.first-owner.password=" + PASSWORD)) {
            var open = new ArrayList<BrowserContext>(List.of(openTool(node)));
            var before = RunningWorkbench.liveBytes(node.pid());
            while (open.size() <= PAGES) {
                open.add(openTool(node));
            }
            var after = RunningWorkbench.liveBytes(node.pid());
            open.forEach(BrowserContext::close);
            Bench.print(String.format(
                    Locale.ROOT,
                    "%d open pages of the tool: %,d KB each; the node without them: %,d KB",
                    PAGES,
                    (after - before) / PAGES / 1_024,
                    before / 1_024));
        }
    }

    private static BrowserContext openTool(NodeProcess node) {
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + node.port()));
        var page = context.newPage();
        page.navigate("/login");
        page.getByLabel("E-mail").fill(OWNER);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cancel cards"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion"))
                .waitFor();
        return context;
    }
}
