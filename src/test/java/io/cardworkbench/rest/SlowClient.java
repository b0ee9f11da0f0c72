package io.cardworkbench.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Sends the beginning of a request, and then a little at a time until the server has enough of it. */
public record SlowClient(int port, String beginning, String more) implements Callable<String> {

    private static final int PAUSE_MILLIS = 300;

    /** Far more than any limit of a test. */
    private static final int MOST_TIMES = 50;

    /** What the server said, until it closed the connection. */
    @Override
    public String call() {
        var answer = new ByteArrayOutputStream();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PAUSE_MILLIS);
            send(socket, beginning);
            for (var times = 0; isOpen(socket, answer); times++) {
                if (times > MOST_TIMES) {
                    throw new IllegalStateException("The server has not had enough of it");
                }
                send(socket, more);
            }
        } catch (SocketException closed) {
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static boolean isOpen(Socket socket, ByteArrayOutputStream answer) throws IOException {
        try {
            var next = socket.getInputStream().read();
            if (next < 0) {
                return false;
            }
            answer.write(next);
            answer.write(
                    socket.getInputStream().readNBytes(socket.getInputStream().available()));
            return true;
        } catch (SocketTimeoutException nothingYet) {
            return true;
        }
    }
}
