package io.cardworkbench.rest.arrival;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP, as the server speaks it, with requests that have to arrive in time. The server makes it by its name. */
public final class TimedProtocol extends Http11NioProtocol {

    private Duration limit = Duration.ofMinutes(1);

    void endAfter(Duration newLimit) {
        limit = newLimit;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, limit);
    }
}
