package io.cardworkbench.rest.arrival;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP, as the server speaks it, with requests that have to arrive in time. The server makes it by its name. */
public final class TimedProtocol extends Http11NioProtocol {

    /** The end of a line, which stands behind the last chunk, and nothing before it. */
    private static final int NO_TRAILERS = 2;

    private Duration limit = Duration.ofMinutes(1);

    /** What may stand beside the chunks of a body is read in one go, however long it takes to come, and nobody here asks for it. */
    public TimedProtocol() {
        setMaxExtensionSize(0);
        setMaxTrailerSize(NO_TRAILERS);
    }

    void endAfter(Duration newLimit) {
        limit = newLimit;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, limit);
    }
}
