package io.cardworkbench.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a node and its database, and can be pulled out. */
final class Cable implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final int to;
    private final ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean pluggedIn = true;

    /** Leads to a port of this machine. */
    Cable(int to) throws IOException {
        this.to = to;
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void plugIn() {
        pluggedIn = true;
    }

    /** All connections break, and new ones break at once. */
    void pullOut() throws IOException {
        pluggedIn = false;
        for (var connection : open) {
            connection.close();
        }
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                var client = socket.accept();
                if (pluggedIn) {
                    connect(client);
                } else {
                    client.close();
                }
            }
        } catch (IOException failed) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        var database = new Socket(InetAddress.getLoopbackAddress(), to);
        open.add(client);
        open.add(database);
        threads.execute(() -> copy(client, database));
        threads.execute(() -> copy(database, client));
    }

    private void copy(Socket from, Socket into) {
        try (from;
                into) {
            from.getInputStream().transferTo(into.getOutputStream());
        } catch (IOException broken) {
            open.remove(from);
            open.remove(into);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        pullOut();
        threads.shutdownNow();
    }
}
