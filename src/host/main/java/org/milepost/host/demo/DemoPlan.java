package org.milepost.host.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person has planned, as written down in {@code demo/plans.json}. All days are counted from today: -9 is nine days ago. A day that is
 * not named is not there; a text that is not named is empty.
 *
 * @param person  the user name
 * @param manager the user name, null for nobody
 * @param shares  of the whole plan
 * @param profile what is said about the plan itself, as {@link DemoParts} reads it
 * @param parts   of the plan, by their name in addresses
 */
record DemoPlan(String person, String manager, List<Goal> goals, List<Share> shares, Map<String, Object> profile, Map<String, List<Map<String, Object>>> parts) {

    private static final String RESOURCE = "demo/plans.json";
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * A goal.
     *
     * @param began when it was made
     * @param first the target it was made with, if that was moved since
     * @param profile what is said about it, as {@link DemoParts} reads it
     * @param parts of the goal, by their name in addresses
     * @param outcome how it ended or that it rests
     * @param rules by which resolved tickets are proposed as evidence for it
     */
    record Goal(String title, int began, int target, Integer first, String reason, String note, List<Milestone> milestones, List<Evidence> evidence,
                List<Share> shares, Map<String, Object> profile, Map<String, List<Map<String, Object>>> parts, Map<String, Object> outcome, List<Rule> rules) {

        int firstTarget() {
            return first == null ? target : first;
        }
    }

    /**
     * A milestone.
     *
     * @param first       the day it was made with, if it was moved since: through Milepost with a reason, or in Jira
     * @param movedInJira when it was moved in Jira, without a reason
     * @param reached     when it was reached, if it was
     */
    record Milestone(String title, Integer due, Integer first, Integer movedInJira, String reason, String note, Integer reached, String worked,
                     String notWorked, String improve, List<Evidence> evidence) {

        Optional<Integer> firstDue() {
            return Optional.ofNullable(first == null ? due : first);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param kind    what it rests on, null for a ticket
     * @param day     when it was, null for what Milepost proposes
     * @param expires the last day on which a certificate holds
     * @param proof   whether it proves its milestone
     */
    record Evidence(String kind, String ticket, String claim, String impact, String name, String issuer, String url, Integer day, Integer expires, boolean proof) {
    }

    /** @param kind by what it picks @param words the component, label, words, epic or filter */
    record Rule(String kind, String words) {
    }

    /** @param user whom with, null for one's manager @param days how long, null for no end */
    record Share(String user, Integer days) {
    }

    /** All of them, in the order in which they are made. */
    static List<DemoPlan> all() {
        try (InputStream in = DemoPlan.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            return JSON.readValue(in, new TypeReference<>() { });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
