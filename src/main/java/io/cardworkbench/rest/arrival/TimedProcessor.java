package io.cardworkbench.rest.arrival;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads the requests of one connection, and ends it where one of them takes too long to arrive. */
final class TimedProcessor extends Http11Processor {

    private final ArrivalTime time;

    TimedProcessor(TimedProtocol protocol, Duration limit) {
        this(protocol, new ArrivalTime(limit));
    }

    private TimedProcessor(TimedProtocol protocol, ArrivalTime time) {
        super(protocol, new ReadToTheEnd(protocol.getAdapter(), protocol.getMaxSwallowSize(), time));
        this.time = time;
        request.setInputBuffer(new TimedBody(request.getInputBuffer()));
    }

    /** A connection that waits for more, and is not with the application, has not got all of its headers. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        var state = super.service(socket);
        var waits = state == SocketState.LONG || state == SocketState.OPEN;
        if (!waits || isAsync() || !hasBegun()) {
            return state;
        }
        time.beginAt(request.getStartTimeNanos());
        // Open is one that has sent blank lines alone: the server would forget when they began.
        return time.isOver() ? SocketState.CLOSED : SocketState.LONG;
    }

    private boolean hasBegun() {
        return request.getStartTimeNanos() >= 0;
    }

    /** The body, whoever reads it: as a stream, as parameters of a form, or as parts. */
    private final class TimedBody implements InputBuffer {

        private final InputBuffer body;

        TimedBody(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            var beginning = System.nanoTime();
            var count = body.doRead(handler);
            time.addSince(beginning);
            if (count > 0 && time.isOver()) {
                action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                throw new SocketTimeoutException("The body did not arrive in time");
            }
            return count;
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
