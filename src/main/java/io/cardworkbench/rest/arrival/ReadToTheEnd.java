package io.cardworkbench.rest.arrival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/** Reads what an answered request still sends, in the time that it has: the server would do so however long it takes. */
final class ReadToTheEnd implements Adapter {

    private final Adapter application;
    private final int maxBytes;
    private final ArrivalTime time;

    /** A negative number of bytes is no bound. */
    ReadToTheEnd(Adapter application, int maxBytes, ArrivalTime time) {
        this.application = application;
        this.maxBytes = maxBytes;
        this.time = time;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        time.beginAt(request.getStartTimeNanos());
        application.service(request, response);
        end(request);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        var goesOn = application.asyncDispatch(request, response, status);
        end(request);
        return goesOn;
    }

    private void end(Request request) {
        if (is(request, ActionCode.ASYNC_IS_ASYNC) || is(request, ActionCode.REQUEST_BODY_FULLY_READ)) {
            return;
        }
        if (request.hasExpectation() || !isReadToTheEnd(request)) {
            // Else the server would read on, and past the time.
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private boolean isReadToTheEnd(Request request) {
        var rest = new Discarded();
        var count = 0L;
        try {
            var last = request.doRead(rest);
            while (last > 0 && (maxBytes < 0 || count <= maxBytes)) {
                count += rest.take();
                last = request.doRead(rest);
            }
            return last < 0;
        } catch (IOException lateOrBroken) {
            return false;
        }
    }

    private static boolean is(Request request, ActionCode question) {
        var answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return application.prepare(request, response);
    }

    @Override
    public void log(Request request, Response response, long time) {
        application.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        application.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return application.getDomain();
    }

    /** Where bytes go that nobody looks at. */
    private static final class Discarded implements ApplicationBufferHandler {

        private @Nullable ByteBuffer bytes;

        int take() {
            return bytes == null ? 0 : bytes.remaining();
        }

        @Override
        public void setByteBuffer(@Nullable ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // They stay in the buffer of the connection.
        }
    }
}
