package io.cardworkbench.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import com.microsoft.playwright.options.AriaRole;
import io.cardworkbench.operation.Daemon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Behind nginx as it comes, which lets no WebSocket through, pages are live some seconds after they were loaded. */
class WithoutWebSocketJourneyIT extends Journey {

    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private static final String AS_IT_COMES = """
            pid FOLDER/pid;
            error_log FOLDER/error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path FOLDER;
                proxy_temp_path FOLDER;
                fastcgi_temp_path FOLDER;
                uwsgi_temp_path FOLDER;
                scgi_temp_path FOLDER;
                server {
                    listen 127.0.0.1:PROXY;
                    location / {
                        proxy_pass http://127.0.0.1:NODE;
                        proxy_set_header Host $http_host;
                    }
                }
            }
            """;

    private static final String JOIN = """
            insert into member_group_member (member_group_id, member_id)
            select g.id, m.id from member_group g, member m
            where g.name = 'Admins' and m.email = 'viewer@example.com'
            """;

    private static final String LEAVE = """
            delete from member_group_member
            where member_group_id = (select id from member_group where name = 'Admins')
                and member_id = (select id from member where email = 'viewer@example.com')
            """;

    private static final String TELL =
            "update member set grants_version = grants_version + 1 where email = 'viewer@example.com'";

    /** With Vaadin's own settings it is more than a minute, however fast the machine. */
    private static final double SOON_MILLIS = 45_000;

    @Autowired
    JdbcClient jdbc;

    private @TempDir Path folder;

    @AfterEach
    void takeTheRightAway() {
        jdbc.sql(LEAVE).update();
        jdbc.sql(TELL).update();
    }

    @Test
    void changesToLongPollingAtOnce() throws IOException {
        assumeThat(NGINX).isExecutable();
        var proxy = Daemon.freePort();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var config = Files.writeString(
                folder.resolve("nginx.conf"),
                AS_IT_COMES
                        .replace("FOLDER", folder.toString())
                        .replace("PROXY", Integer.toString(proxy))
                        .replace("NODE", Integer.toString(port)));
        var command = List.of(NGINX.toString(), "-g", "daemon off;", "-c", config.toString());
        try (var daemon = Daemon.start(proxy, folder.resolve("log"), command)) {
            Assertions.assertThat(daemon.isAlive()).isTrue();
            port = proxy;
            closeBrowser();
            openBrowser();
            openTool("viewer@example.com");
            assertThat(addCriterion()).isDisabled();

            jdbc.sql(JOIN).update();
            jdbc.sql(TELL).update();

            assertThat(addCriterion()).isEnabled(new IsEnabledOptions().setTimeout(SOON_MILLIS));
        }
    }

    private Locator addCriterion() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add criterion"));
    }
}
