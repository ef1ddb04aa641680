package org.milepost.host.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The 1:1s of the demo, as written down in {@code demo/reviews.json}, made through Milepost's own REST resources by the two people: one that is closed, and the next one begun. */
final class DemoReviews {

    private static final String RESOURCE = "demo/reviews.json";
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    /** The reviews of two, older first. */
    private record Two(String owner, String partner, String role, String every, List<Held> reviews) {

        /** The person that a party is. */
        private String person(String party) {
            return party.equals("OWNER") ? owner : partner;
        }
    }

    /**
     * One of them.
     *
     * @param since how many days ahead the first day lies that it looks back on: below 0
     * @param answers by party and question
     * @param assessment how the owner sees themselves, absent if nothing was said
     * @param view how the partner sees them, likewise
     */
    private record Held(int since, List<Map<String, Object>> agenda, Map<String, Map<String, String>> answers, Map<String, Object> assessment, Map<String, Object> view,
                        List<Map<String, Object>> commitments, List<Map<String, Object>> requests, boolean closed) {
    }

    private final JiraClient client;
    private final IntFunction<LocalDate> day;

    /** @param day the day that lies so many days ahead */
    DemoReviews(JiraClient client, IntFunction<LocalDate> day) {
        this.client = client;
        this.day = day;
    }

    /** Makes them, once the partners see something of the owners' plans. */
    void create() {
        for (Two two : read()) {
            client.post(two.owner, "plans/active/partners", Map.of("values", Map.of("person", two.partner, "role", two.role, "every", two.every)));
            two.reviews.forEach(held -> create(two, held));
        }
    }

    private void create(Two two, Held held) {
        String review = "reviews/" + client.post(two.owner, "reviews", Map.of("partner", two.partner, "since", day.apply(held.since).toString())).get("id").asLong();
        held.agenda.forEach(item -> add(two, review + "/agenda", item));
        held.commitments.forEach(commitment -> add(two, review + "/commitments", commitment));
        held.requests.forEach(request -> add(two, review + "/requests", request));
        held.answers.forEach((party, answers) -> answers.forEach((question, text) ->
                client.put(two.person(party), review + "/answers/" + question, Map.of("text", text))));
        if (held.assessment != null) {
            client.put(two.owner, review + "/assessment", Map.of("values", held.assessment));
        }
        if (held.view != null) {
            client.put(two.partner, review + "/view", Map.of("values", held.view));
        }
        if (held.closed) {
            List.of(two.owner, two.partner).forEach(person -> client.post(person, review + "/confirm", Map.of()));
        }
    }

    /** What one of the two writes down; what they promise and ask for is open yet. */
    private void add(Two two, String path, Map<String, Object> written) {
        Map<String, Object> values = new HashMap<>(written);
        String by = two.person((String) values.remove("by"));
        values.computeIfPresent("until", (name, days) -> day.apply((Integer) days).toString());
        if (values.containsKey("who")) {
            values.put("state", "OPEN");
        } else if (values.containsKey("of")) {
            values.put("state", "ASKED");
        }
        client.post(by, path, Map.of("values", values));
    }

    private static List<Two> read() {
        try (InputStream in = DemoReviews.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return JSON.readValue(in, new TypeReference<List<Two>>() { });
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " can't be read", e);
        }
    }
}
