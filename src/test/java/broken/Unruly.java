package broken;

import com.vaadin.flow.component.html.Span;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does what only others may: shows, serves, queries, asks the time, prints, starts threads, counts in the digits of the server. */
class Unruly {

    @Autowired
    @Nullable
    JdbcClient jdbc;

    String first(int rows) {
        return new OpenSql("fetch first %d rows only").condition().formatted(rows);
    }

    Instant now() {
        return Instant.now();
    }

    Thread goOn() {
        return Thread.startVirtualThread(this::now);
    }

    Span show(HttpServletRequest request) {
        var span = new Span(request.getRequestURI());
        span.getStyle().setColor("red");
        System.out.println(span);
        return span;
    }
}
