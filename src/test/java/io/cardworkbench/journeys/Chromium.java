package io.cardworkbench.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;

/** The browser of all journeys, started once. The one named by {@code WORKBENCH_CHROMIUM}, else Playwright's own. */
public final class Chromium {

    private static final Browser BROWSER = launch();

    private Chromium() {}

    public static Browser browser() {
        return BROWSER;
    }

    private static Browser launch() {
        var executable = System.getenv("WORKBENCH_CHROMIUM");
        var environment = new HashMap<>(System.getenv());
        var options = new BrowserType.LaunchOptions();
        if (executable != null) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            options.setExecutablePath(Path.of(executable));
        }
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(options);
    }
}
