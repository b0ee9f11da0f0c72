package io.cardworkbench.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests byte for byte. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawHttp() {}

    /** Everything that comes back until the server closes the connection, which the request has to ask for. */
    static String send(int port, String request) {
        return send(port, request.getBytes(StandardCharsets.UTF_8), false);
    }

    /** The same for bytes of any kind, after which the client may say that it sends no more. */
    static String send(int port, byte[] request, boolean isAll) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (isAll) {
                socket.shutdownOutput();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static int length(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }
}
