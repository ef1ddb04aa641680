package org.milepost.host.applink;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The far end of a link that is not well: a small HTTP server on the loopback interface. Closing it ends all waiting. */
final class FaultServer implements AutoCloseable {

    private static final Duration BETWEEN_BYTES = Duration.ofMillis(100);
    private static final String LOG_IN_PAGE = "<!DOCTYPE html><html><head><title>Log in</title></head><body><form></form></body></html>";

    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(FaultServer::daemon);
    private final LinkControl control;
    private final URI healthy;
    private final HttpServer server;
    private final int deadPort;

    /**
     * Starts the server.
     *
     * @param healthy where the real product answers
     */
    FaultServer(LinkControl control, URI healthy) {
        this.control = control;
        this.healthy = healthy;
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket nobody = new ServerSocket(0, 1, loopback)) {
            deadPort = nobody.getLocalPort();
            server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback interface", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where calls in a state go. */
    URI address(LinkState state) {
        String host = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":";
        return switch (state) {
            case NONE, IMPERSONATING, TWO_LEGGED_ONLY, CREDENTIALS_REQUIRED -> healthy;
            case DOWN -> URI.create(host + deadPort);
            case REVOKED, CONSUMER_UNKNOWN, USER_UNKNOWN, REDIRECTING, RATE_LIMITED, NOT_INSTALLED, SLOW, TRICKLING, GARBAGE, BROKEN_JSON, ERROR_500 ->
                    URI.create(host + server.getAddress().getPort() + "/" + state.name());
        };
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().toString().split("/", 3);
            switch (LinkState.valueOf(path[1])) {
                case REVOKED -> refuse(exchange, "token_rejected");
                case CONSUMER_UNKNOWN -> refuse(exchange, "consumer_key_unknown");
                case USER_UNKNOWN -> send(exchange, 401, "application/json", "");
                case REDIRECTING -> {
                    exchange.getResponseHeaders().set("Location", "https://sso.example.com/login");
                    send(exchange, 302, "text/html", "");
                }
                case RATE_LIMITED -> send(exchange, 429, "text/html", LOG_IN_PAGE.replace("Log in", "Rate limit exceeded"));
                case NOT_INSTALLED -> send(exchange, 404, "text/html", LOG_IN_PAGE.replace("Log in", "Dead link"));
                case SLOW -> slow(exchange, path.length > 2 ? path[2] : "");
                case TRICKLING -> trickle(exchange);
                case BROKEN_JSON -> send(exchange, 200, "application/json", "{\"person\":{\"name\":\"an");
                case ERROR_500 -> send(exchange, 500, "text/html", LOG_IN_PAGE.replace("Log in", "Oops"));
                default -> send(exchange, 200, "text/html", LOG_IN_PAGE);
            }
        }
    }

    private static void refuse(HttpExchange exchange, String problem) throws IOException {
        exchange.getResponseHeaders().set("WWW-Authenticate", "OAuth oauth_problem=\"" + problem + "\"");
        send(exchange, 401, "text/plain", "oauth_problem=" + problem);
    }

    private void slow(HttpExchange exchange, String rest) throws IOException {
        if (waits(control.delay())) {
            return;
        }
        HttpURLConnection forward = (HttpURLConnection) URI.create(healthy + "/" + rest).toURL().openConnection();
        for (String header : List.of("Authorization", "Accept", "Accept-Language")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                forward.setRequestProperty(header, value);
            }
        }
        int status = forward.getResponseCode();
        try (InputStream body = status < 400 ? forward.getInputStream() : forward.getErrorStream()) {
            send(exchange, status, forward.getContentType(), body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void trickle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write('{');
            while (!waits(BETWEEN_BYTES)) {
                body.write(' ');
                body.flush();
            }
        }
    }

    /** Waits; true when the server was closed meanwhile. */
    private boolean waits(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "application-link-far-end");
        thread.setDaemon(true);
        return thread;
    }
}
