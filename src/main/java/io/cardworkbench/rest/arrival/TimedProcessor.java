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

    private final long limit;

    TimedProcessor(TimedProtocol protocol, Duration limit) {
        super(protocol, new ReadToTheEnd(protocol.getAdapter(), protocol.getMaxSwallowSize()));
        this.limit = limit.toNanos();
        request.setInputBuffer(new TimedBody(request.getInputBuffer()));
    }

    /** A connection that waits for more, and is not with the application, has not got all of its headers. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        var state = super.service(socket);
        return state == SocketState.LONG && !isAsync() && isLate() ? SocketState.CLOSED : state;
    }

    private boolean isLate() {
        var start = request.getStartTimeNanos();
        return start >= 0 && System.nanoTime() - start > limit;
    }

    /** The body, whoever reads it: as a stream, as parameters of a form, or as parts. */
    private final class TimedBody implements InputBuffer {

        private final InputBuffer body;

        TimedBody(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            var count = body.doRead(handler);
            if (count > 0 && isLate()) {
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
