package org.milepost.host.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The resource library of the demo and what people found of it, as written down in {@code demo/library.json}, made through Milepost's own REST resources.
 * Five people have used one of the entries, so that it has a figure.
 */
final class DemoLibrary {

    private static final String RESOURCE = "demo/library.json";
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * All of it.
     *
     * @param shared entries that everybody finds
     * @param own each with its person
     */
    private record Written(List<Map<String, Object>> shared, List<Map<String, Object>> own, List<Use> used) {
    }

    /**
     * An entry that somebody used for a step which is done.
     *
     * @param entry by its title
     * @param doneOn counted from today
     * @param answer whether it was worth it
     */
    private record Use(String person, String goal, String entry, String step, int doneOn, String answer, String note) {
    }

    private final JiraClient client;
    private final IntFunction<LocalDate> day;

    /** @param day the day that lies so many days ahead */
    DemoLibrary(JiraClient client, IntFunction<LocalDate> day) {
        this.client = client;
        this.day = day;
    }

    /** Makes it, once the goals are there. @param administrator a session with a confirmed password @param goals ids by person and title */
    void create(HttpClient administrator, Map<String, Map<String, Long>> goals) {
        Written written = read();
        Map<String, Map<String, Object>> shared = new HashMap<>();
        for (Map<String, Object> entry : written.shared) {
            Map<String, Object> kept = new HashMap<>(entry);
            kept.put("library", JiraClient.accepted(client.post(administrator, "library/shared", entry)).get("number").asLong());
            shared.put((String) entry.get("title"), kept);
        }
        for (Map<String, Object> entry : written.own) {
            Map<String, Object> sent = new HashMap<>(entry);
            client.post((String) sent.remove("person"), "library", sent);
        }
        written.used.forEach(use -> use(use, shared.get(use.entry), goals.get(use.person).get(use.goal)));
    }

    private void use(Use use, Map<String, Object> entry, long goal) {
        long step = part(use.person, "goals/" + goal + "/steps", Map.of("text", use.step, "doneOn", day.apply(use.doneOn).toString()));
        Map<String, Object> resource = new HashMap<>(Map.of("what", use.entry, "state", "RECEIVED", "since", day.apply(use.doneOn).toString(), "step", step));
        List.of("kind", "link", "cost", "time", "library").forEach(field -> resource.put(field, entry.getOrDefault(field, "")));
        part(use.person, "goals/" + goal + "/resources", resource);
        client.put(use.person, "goals/" + goal + "/worth/" + step, Map.of("values", Map.of("answer", use.answer, "note", use.note)));
    }

    private long part(String person, String path, Map<String, Object> values) {
        return client.post(person, path, Map.of("values", values)).get("number").asLong();
    }

    private static Written read() {
        try (InputStream in = DemoLibrary.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            return JSON.readValue(in, Written.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
