package org.milepost.host.confluence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A Jira that answers one question: the review of anna, which she shares with mia; everybody's own is empty. Everybody else who has an account is
 * told the same as somebody who asks for a person that does not exist.
 */
public final class StandInJira implements AutoCloseable {

    private static final String REVIEW = """
            {"person":{"name":"anna","fullName":"Anna <Weber>"},"since":"2026-08-25","until":"2026-11-23",
             "reached":[{"title":"Draft <b>shown</b> to the team","goal":"Lead the design of a service","goalKey":"CAR-1","day":"2026-09-01",
              "worked":"Early talks with\\nthe other team","notWorked":"","improve":"Ask sooner"}],
             "moved":[{"title":"\\u05d4\\u05e8\\u05e6\\u05d0\\u05d4 \\u05dc\\u05e6\\u05d5\\u05d5\\u05ea","goal":"Lead the design of a service","from":"2026-10-01","to":"2026-10-15","days":14,"reason":"WAITING","note":"The room was taken"}],
             "missed":[{"title":"Second review","goal":"Lead the design of a service","dueDate":"2026-11-20","daysOver":3}],
             "evidence":[{"claim":"Wrote the export","impact":"Two teams use it","ticket":"TEAM-12","item":"Draft","day":"2026-09-02"},
              {"claim":"Helped a colleague","impact":"","ticket":null,"item":"Draft","day":"2026-09-03"}],
             "next":[{"title":"%s","goal":"Lead the design of a service","dueDate":"2026-12-01"}],"helpWanted":[]}"""
            .formatted("A talk with a very long title ".repeat(8).strip());
    private static final String EMPTY = """
            {"format":99,"readableBy":1,"milepost":"0.1.0","person":{"name":"%s","fullName":"%s of the other side"},"since":"2026-08-25","until":"2026-11-23",
             "reached":[],"moved":[],"missed":[],"evidence":[],"next":[],"helpWanted":[]}""";
    private static final String NOT_FOUND = """
            {"code":"NOT_FOUND","message":"There is nothing to see here.","advice":"It does not exist, or it is not shared with you."}""";

    private final HttpServer server;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    public StandInJira() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/jira/rest/milepost/1.0/review", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/jira");
    }

    /** Who asked what since the last call of this method. */
    public List<String> questions() {
        List<String> asked = List.copyOf(questions);
        questions.clear();
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String viewer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).replace("Bearer token-", "");
        String query = exchange.getRequestURI().getQuery();
        if (query == null) {
            // Reviews are opened by none of its people.
            send(exchange, 404, NOT_FOUND);
            return;
        }
        questions.add(viewer + " " + query);
        boolean mayAskForAnna = viewer.equals("anna") || viewer.equals("mia");
        if (viewer.equals("olga")) {
            send(exchange, 401, "");
        } else if (mayAskForAnna && query.startsWith("person=anna&")) {
            send(exchange, 200, REVIEW);
        } else if (query.startsWith("person=" + viewer + "&")) {
            send(exchange, 200, EMPTY.formatted(viewer, viewer));
        } else {
            send(exchange, 404, NOT_FOUND);
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
