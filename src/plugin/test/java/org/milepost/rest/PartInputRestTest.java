package org.milepost.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.career.StartRequest;
import org.milepost.fake.CareerWorld;
import org.milepost.library.EntryText;
import org.milepost.library.Shelf;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;
import org.milepost.plan.PartValues;
import org.milepost.plan.PersonKey;
import org.milepost.rest.RestWorld.Answer;

/**
 * Everything wrong that can be typed into each field of each kind of part, made from the one list of kinds and fields: a new field is tried without
 * anybody thinking of it. Each mistake is told at its field, in the caller's language, and changes nothing.
 */
@Requirement("S65")
public class PartInputRestTest {

    private static final String MANY = "x".repeat(10_000);
    private static final String VERY_MANY = "x".repeat(10_000_000);
    private static final String ROCKET = "To the stars \uD83D\uDE80";

    /** A value, as JSON, that a field does not take. */
    private record Bad(String json, ErrorCode code) {
    }

    private final RestWorld rest = new RestWorld();
    private final CareerWorld world = rest.world;
    private Goal goal;
    private Goal other;
    private Goal paulsGoal;
    private long vision;
    private long paulsVision;
    private long step;
    private long stepOfAnother;
    private long entry;
    private long entryOfPaul;
    private long review;
    private long closedReview;
    private long setback;
    private long paulsSetback;

    @Before
    public void annaAndPaulHavePlans() {
        goal = world.startedByAnna();
        other = world.startedByAnna();
        paulsGoal = world.start.start(world.paul, new StartRequest("Paul's own", Optional.empty(), Optional.of("His first"), Optional.empty()));
        world.tickets.add(4711, "DEV-1", "Ship it");
        world.tickets.add(4712, "SECRET-1", "Not for Anna");
        world.tickets.hideFrom(world.anna, new IssueId(4712));
        world.people.deactivate(world.people.add("gone", "Somebody Gone"));
        world.annaSharesWithManager(ItemReference.goal(goal.id()));
        closedReview = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        List.of(world.anna, world.max).forEach(person -> world.reviewClosing.confirm(person, closedReview, Optional.empty()));
        review = world.reviewBook.openOwn(world.anna, "max", Optional.empty()).row().id();
        world.people.join(world.anna, "mentors");
        world.people.join(world.paul, "strangers");
        vision = visionOf(world.anna);
        paulsVision = visionOf(world.paul);
        step = stepOf(goal);
        stepOfAnother = stepOf(other);
        entry = entryOf(world.anna);
        entryOfPaul = entryOf(world.paul);
        setback = setbackOf(world.anna, goal);
        world.planBook.save(world.anna, Optional.empty(), PartKind.PLAN_PROFILE, 0, Map.of("reviewEvery", "MONTHLY", "nextReview", "2026-09-01"), Optional.empty());
        paulsSetback = setbackOf(world.paul, paulsGoal);
    }

    @Test
    @Requirement({"S1", "S4", "S5", "S6", "S7", "S8", "S9", "S13", "S19", "S20"})
    public void everyFieldOfEveryKind_comesBackAsItWasSent() {
        world.tickets.resolve(new IssueId(4711), Optional.of(Instant.parse("2026-05-30T10:00:00Z")));
        for (PartKind kind : typed()) {
            List<String> sent = typed(kind).stream().map(PartField::name).toList();
            Answer saved = send(newAddress(kind), body(typed(kind)));
            assertEquals(kind + " " + saved.body(), true, saved.status() < 300);
            assertEquals(sent, names(saved.body().path("values")).stream().filter(name -> kind.field(name).orElseThrow().typed()).toList());
            long number = saved.body().path("number").asLong();
            JsonNode shown = switch (kind.aggregate()) {
                case PLAN -> in("plans/active", kind, number);
                case REVIEW -> in("reviews/" + reviewOf(kind), kind, number);
                default -> inGoal(kind, number);
            };
            assertEquals(kind + " where it stands", saved.body().path("values"), shown.path("values"));
            assertEquals(saved.body().path("version"), shown.path("version"));
        }
    }

    @Test
    public void everyMistake_isToldAtItsField_andChangesNothing() {
        Map<PartKind, String> existing = existingParts();
        int before = world.changes.committed().size();
        int tried = 0;
        for (PartKind kind : typed()) {
            for (PartField field : typed(kind)) {
                for (Bad bad : mistakes(kind, field)) {
                    refused(send(newAddress(kind), body(required(kind), field, bad.json)), kind, field, bad);
                    refused(send("PUT " + existing.get(kind), body(List.of(), field, bad.json)), kind, field, bad);
                    tried += 2;
                }
            }
        }
        assertEquals("nothing has changed", before, world.changes.committed().size());
        assertTrue(tried + " mistakes", tried > 1000);
    }

    @Test
    public void everyMistake_isToldInTheCallersLanguage() {
        ResourceBundle german = ResourceBundle.getBundle("i18n.milepost", Locale.GERMAN);
        for (PartKind kind : typed()) {
            for (PartField field : typed(kind)) {
                Bad bad = mistakes(kind, field).get(0);
                rest.speak(Locale.ROOT);
                JsonNode english = send(newAddress(kind), body(required(kind), field, bad.json)).body();
                rest.speak(Locale.GERMAN);
                JsonNode translated = send(newAddress(kind), body(required(kind), field, bad.json)).body();
                assertEquals(german.getString("milepost.error." + bad.code.name().toLowerCase(Locale.ROOT) + ".advice"), translated.path("advice").asText());
                assertNotEquals(english.path("message").asText(), translated.path("message").asText());
            }
        }
    }

    @Test
    public void tenMillionCharacters_areToldAtTheirField_too() {
        for (PartKind kind : typed()) {
            kind.fields().stream().filter(field -> field.type() == PartField.Type.TEXT || field.type() == PartField.Type.LINE).findFirst().ifPresent(field -> {
                Bad bad = new Bad('"' + VERY_MANY + '"', ErrorCode.FIELD_TOO_LONG);
                refused(send(newAddress(kind), body(required(kind), field, bad.json)), kind, field, bad);
            });
        }
    }

    @Test
    public void whatIsMissing_isToldAtItsField() {
        Map<PartKind, String> existing = existingParts();
        for (PartKind kind : typed()) {
            for (PartField field : kind.fields().stream().filter(PartField::required).toList()) {
                for (String empty : List.of("\"\"", "\" \\n \"", "null")) {
                    Bad bad = new Bad(empty, ErrorCode.FIELD_REQUIRED);
                    refused(send(newAddress(kind), body(required(kind), field, empty)), kind, field, bad);
                    refused(send("PUT " + existing.get(kind), body(List.of(), field, empty)), kind, field, bad);
                }
            }
        }
    }

    @Test
    public void bodiesOfAnotherForm_areRefused() {
        Map<PartKind, String> existing = existingParts();
        int before = world.changes.committed().size();
        String[][] table = {{"", "BODY_INVALID", ""}, {"[]", "BODY_INVALID", ""}, {"{\"values\":[]}", "BODY_INVALID", ""}, {"{\"values\":7}", "BODY_INVALID", ""},
                {"{\"values\":\"x\"}", "BODY_INVALID", ""}, {"{\"values\":{}} x", "BODY_INVALID", ""}, {"{\"values\":{},\"values\":{}}", "BODY_INVALID", ""},
                {"{\"values\":{\"%s\":\"a\",\"%s\":\"b\"}}", "BODY_INVALID", ""}, {"{\"values\":{\"%s\":NaN}}", "BODY_INVALID", ""},
                {"{\"values\":{\"%s\":Infinity}}", "BODY_INVALID", ""}, {"{\"values\":{},\"number\":1}", "BODY_INVALID", ""}, {"{}", "FIELD_REQUIRED", "values"},
                {"{\"values\":null}", "FIELD_REQUIRED", "values"}, {"{\"values\":{\"wish\":\"x\"}}", "FIELD_UNKNOWN", "wish"}, {"{\"values\":{\"\":\"x\"}}", "FIELD_UNKNOWN", ""},
                {"{\"values\":{},\"version\":\"x\"}", "BODY_INVALID", ""}, {"{\"values\":{},\"version\":1.5}", "BODY_INVALID", ""},
                {"{\"values\":{\"wish\":null}}", "FIELD_UNKNOWN", "wish"}};
        for (PartKind kind : typed()) {
            for (String[] row : table) {
                for (String address : List.of(newAddress(kind), "PUT " + existing.get(kind))) {
                    Answer answer = send(address, row[0].replace("%s", kind.fields().get(0).name()));
                    assertEquals(address + " " + row[0], 400, answer.status());
                    assertEquals(address + " " + row[0], row[1], answer.code());
                    assertEquals(address + " " + row[0], row[2], answer.body().path("field").asText());
                }
            }
            Answer negative = send("PUT " + existing.get(kind), "{\"values\":{},\"version\":-1}");
            assertEquals("version", negative.body().path("field").asText());
        }
        assertEquals(before, world.changes.committed().size());
    }

    @Test
    public void starsAndOtherScripts_areWelcome_inEveryText() {
        for (PartKind kind : typed()) {
            for (PartField field : typed(kind)) {
                if (field.type() == PartField.Type.TEXT || field.type() == PartField.Type.LINE) {
                    Answer saved = send(newAddress(kind), body(required(kind), field, '"' + ROCKET + '"'));
                    assertEquals(kind + "." + field.name(), ROCKET, saved.body().path("values").path(field.name()).asText());
                }
            }
        }
    }

    @Test
    @Requirement("S51")
    public void reviewOfThePlan_isPassedOverOnce_andItsDayIsNotRewritten() {
        String skips = "plans/active/skips";
        assertEquals("REVIEW_NOT_PLANNED", rest.post(world.paul, skips, "{\"values\":{\"reason\":\"None is planned\"}}").code());
        assertEquals("NOT_FOUND", rest.post(world.paul, "plans/" + world.plans.activePlan(world.anna).orElseThrow().id() + "/skips", "{\"values\":{\"reason\":\"x\"}}").code());
        assertEquals("reason", rest.post(world.anna, skips, "{\"values\":{\"planned\":\"2026-09-01\"}}").body().path("field").asText());
        Answer past = rest.post(world.anna, skips, "{\"values\":{\"reason\":\"Ill\",\"next\":\"%s\"}}".formatted(CareerWorld.TODAY));
        assertEquals("DATE_OUT_OF_RANGE next", past.code() + " " + past.body().path("field").asText());
        String first = "{\"values\":{\"reason\":\"Release week\",\"planned\":\"2026-09-01\"}}";
        JsonNode skip = rest.post(world.anna, skips, first).body();
        assertEquals("2026-10-01", skip.path("values").path("next").asText());
        Answer twice = rest.post(world.anna, skips, first);
        assertEquals(409, twice.status());
        assertEquals("REVIEW_NOT_PLANNED", twice.code());
        assertFalse(twice.body().path("message").asText().isBlank() || twice.body().path("advice").asText().isBlank());
        String address = "PUT " + skips + "/" + skip.path("number").asLong();
        Answer moved = send(address, "{\"values\":{\"next\":\"2026-10-02\"}}");
        assertEquals("FIELD_INVALID next", moved.code() + " " + moved.body().path("field").asText());
        assertEquals("STALE", rest.call(world.anna, "PUT", address.split(" ")[1], "{\"values\":{\"reason\":\"x\"}}", Map.of("If-Match", "\"1\"")).code());
        assertEquals("Holidays", send(address, "{\"values\":{\"reason\":\"Holidays\"}}").body().path("values").path("reason").asText());
        assertEquals("2026-09-01", send(address, "{\"values\":{\"reason\":\"Holidays\"}}").body().path("values").path("planned").asText());
    }

    @Test
    public void circleOfGoals_isRefused() {
        assertEquals(200, send("PUT goals/" + goal.id() + "/profile", "{\"values\":{\"parent\":%s}}".formatted(other.id())).status());
        Answer circle = send("PUT goals/" + other.id() + "/profile", "{\"values\":{\"parent\":%s}}".formatted(goal.id()));
        assertEquals(400, circle.status());
        assertEquals("PARENT_CYCLE", circle.code());
        assertEquals("parent", circle.body().path("field").asText());
    }

    @Test
    public void whatFollowsFromOtherThings_cannotBeTyped() {
        for (PartKind kind : typed()) {
            for (PartField field : kind.fields().stream().filter(one -> !one.typed()).toList()) {
                refused(send(newAddress(kind), body(required(kind), field, "\"paul\"")), kind, field, new Bad("\"paul\"", ErrorCode.FIELD_UNKNOWN));
            }
        }
    }

    /** What whoever makes a part fills in: an answer is the other one's. */
    private static List<PartKind> typed() {
        return Arrays.stream(PartKind.values()).filter(PartKind::isTyped).toList();
    }

    private static List<PartField> typed(PartKind kind) {
        return kind.fields().stream().filter(field -> field.typed() && (kind != PartKind.REVIEW_REQUEST || !field.name().equals("answer"))).toList();
    }

    private List<Bad> mistakes(PartKind kind, PartField field) {
        List<Bad> bad = new ArrayList<>();
        switch (field.type()) {
            case LINE -> {
                texts(bad, "%s");
                add(bad, ErrorCode.FIELD_CHARACTERS, "\"a\\nb\"", "\"a\\u202eb\"", "\"a\\u2066b\"");
                add(bad, ErrorCode.FIELD_INVALID, "7", "true", "[]", "{}", "[\"a\"]");
            }
            case TEXT -> {
                texts(bad, "%s");
                add(bad, ErrorCode.FIELD_CHARACTERS, "\"a\\u202eb\"", "\"a\\u2066b\"");
                add(bad, ErrorCode.FIELD_INVALID, "7", "true", "[]", "{}", "[\"a\"]");
            }
            case NAMES -> {
                texts(bad, "[%s]");
                add(bad, ErrorCode.FIELD_CHARACTERS, "[\"a\\nb\"]");
                add(bad, ErrorCode.FIELD_INVALID, "\"a\"", "7", "true", "{}", "[7]", "[null]", "[[]]", "[{}]", numbered(PartValues.MOST_NAMES + 1, "\"%d\""));
            }
            case LINK -> {
                texts(bad, "%s");
                add(bad, ErrorCode.FIELD_CHARACTERS, "\"https://example.org/a b\"", "\"https://example.org/\\u202eb\"");
                add(bad, ErrorCode.LINK_INVALID, "\"javascript:alert(1)\"", "\"data:text/html,x\"", "\"ftp://example.org/\"", "\"//example.org/\"", "\"example.org\"",
                        "\"https://user@example.org/\"", "\"https://[::1/\"", "\"https://example.org:99999/\"");
                add(bad, ErrorCode.FIELD_INVALID, "7", "true", "[]", "{}", "[\"https://example.org\"]");
            }
            case DAY -> {
                add(bad, ErrorCode.DATE_OUT_OF_RANGE, "\"0001-01-01\"", "\"1969-12-31\"", "\"9999-12-31\"", "\"2101-01-01\"");
                if (field.name().equals("doneOn")) {
                    add(bad, ErrorCode.DATE_OUT_OF_RANGE, quoted(CareerWorld.TODAY.plusDays(1).toString()));
                }
                add(bad, ErrorCode.FIELD_INVALID, "\"tomorrow\"", "\"2026-02-30\"", "\"2026-2-3\"", "\"2026-09-01T00:00\"", "20260901", "true", "[]", "{}", quoted(MANY));
            }
            case DAYS -> {
                add(bad, ErrorCode.DATE_OUT_OF_RANGE, "[\"0001-01-01\"]", "[\"2101-01-01\"]");
                add(bad, ErrorCode.FIELD_INVALID, "\"2026-09-01\"", "[\"tomorrow\"]", "[\"2026-02-30\"]", "[null]", "[1]", "{}", "true", "[\"2026-09-01\",\"2026-09-01\"]",
                        IntStream.rangeClosed(0, PartValues.MOST_DAYS).mapToObj(day -> quoted(CareerWorld.TODAY.plusDays(day).toString())).collect(Collectors.joining(",", "[", "]")));
            }
            case CHOICE -> add(bad, ErrorCode.FIELD_INVALID, "\"WISH\"", quoted(field.choices().iterator().next().toLowerCase(Locale.ROOT)), "1", "true", "[]", "{}", quoted(MANY));
            case CHOICES -> {
                String first = quoted(field.choices().iterator().next());
                add(bad, ErrorCode.FIELD_INVALID, "[\"WISH\"]", first, "[1]", "[null]", "{}", "true", "[" + first + "," + first + "]");
            }
            case NUMBER -> {
                add(bad, ErrorCode.FIELD_INVALID, "\"NaN\"", "\"Infinity\"", "\"1e5\"", "\"1,5\"", "\"x\"", "true", "[]", "{}", quoted(MANY));
                add(bad, ErrorCode.NUMBER_OUT_OF_RANGE, "1e999", "-1e999", "1000000000001", "0.0000001", "9999999999999999999999999");
            }
            case COUNT -> {
                add(bad, ErrorCode.FIELD_INVALID, "\"NaN\"", "\"x\"", "true", "[]", "{}");
                add(bad, ErrorCode.NUMBER_OUT_OF_RANGE, Integer.toString(field.least() - 1), Integer.toString(field.most() + 1), "1.5", "1e999", "-3");
            }
            case YES -> add(bad, ErrorCode.FIELD_INVALID, "\"perhaps\"", "1", "[]", "{}", quoted(MANY));
            case GOAL -> {
                ids(bad, "%s", goal.milestones().get(0).id(), paulsGoal.id());
                if (kind.aggregate() == ItemKind.GOAL) {
                    add(bad, ErrorCode.PARENT_CYCLE, goal.id().toString());
                }
            }
            case GOALS -> {
                ids(bad, "[%s]", goal.milestones().get(0).id(), paulsGoal.id());
                add(bad, ErrorCode.FIELD_INVALID, goal.id().toString(), "[null]", "[" + goal.id() + "," + goal.id() + "]", numbered(PartValues.MOST_IDS + 1, "%d"));
            }
            case MILESTONE -> ids(bad, "%s", goal.id(), paulsGoal.milestones().get(0).id());
            case TICKET -> add(bad, ErrorCode.FIELD_INVALID, "\"SECRET-1\"", "4712", "\"NO-1\"", "0", "-1", "1.5", "true", "[]", "{}", quoted(MANY), "\"\\ud800\"");
            case PERSON -> {
                add(bad, ErrorCode.PERSON_UNKNOWN, "\"nobody\"", "\"JIRAUSER-PAUL\"", "\"gone\"", quoted(MANY), "\"\\ud800\"", "\"paul\\u0000\"");
                add(bad, ErrorCode.FIELD_INVALID, "\"anna\"", "7", "true", "[]", "{}", "[\"paul\"]");
            }
            case VISION -> ids(bad, "%s", new IssueId(77), new IssueId(paulsVision));
            case ENTRY -> ids(bad, "%s", goal.id(), new IssueId(entryOfPaul));
            case STEP -> ids(bad, "%s", goal.id(), new IssueId(stepOfAnother));
            case AUDIENCE -> {
                add(bad, ErrorCode.PERSON_UNKNOWN, "[\"user:nobody\"]", "[\"user:JIRAUSER-PAUL\"]", "[\"user:gone\"]", "[\"group:strangers\"]", "[\"user:paul\",\"user:nobody\"]");
                add(bad, ErrorCode.FIELD_INVALID, "\"user:paul\"", "[\"paul\"]", "[\"user:\"]", "[\"role:paul\"]", "[\"user:anna\"]", "[7]", "[null]", "{}", "true",
                        numbered(PartValues.MOST_NAMES + 1, "\"user:%d\""));
                add(bad, ErrorCode.FIELD_TOO_LONG, "[" + quoted(MANY) + "]");
                add(bad, ErrorCode.FIELD_CHARACTERS, "[\"user:pa\\nul\"]", "[\"user:paul\\u0000\"]");
            }
            case REQUEST -> throw new AssertionError("nobody types it");
            case SETBACK -> ids(bad, "%s", goal.id(), new IssueId(paulsSetback));
            case STEPS -> {
                ids(bad, "[%s]", goal.id(), new IssueId(stepOfAnother));
                add(bad, ErrorCode.FIELD_INVALID, Long.toString(step), "[null]", "[" + step + "," + step + "]", numbered(PartValues.MOST_IDS + 1, "%d"));
            }
        }
        return bad;
    }

    private static void texts(List<Bad> bad, String form) {
        add(bad, ErrorCode.FIELD_TOO_LONG, form.formatted(quoted(MANY)));
        add(bad, ErrorCode.FIELD_CHARACTERS, form.formatted("\"a\\u0007b\""), form.formatted("\"a\\u0000b\""), form.formatted("\"a\\ud83db\""), form.formatted("\"\\udc00a\""));
    }

    /** @param others ids that are there and are not the author's to name */
    private static void ids(List<Bad> bad, String form, IssueId... others) {
        for (String id : List.of("0", "-1", "1.5", "999999", "9999999999999999999999", "true", "{}", "\"x\"", quoted(MANY))) {
            add(bad, ErrorCode.FIELD_INVALID, form.formatted(id));
        }
        Arrays.stream(others).forEach(id -> add(bad, ErrorCode.FIELD_INVALID, form.formatted(id)));
    }

    private static void add(List<Bad> bad, ErrorCode code, String... values) {
        Arrays.stream(values).forEach(json -> bad.add(new Bad(json, code)));
    }

    private static String numbered(int count, String form) {
        return IntStream.rangeClosed(1, count).mapToObj(form::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private void refused(Answer answer, PartKind kind, PartField field, Bad bad) {
        String name = kind + "." + field.name() + " " + bad.json.substring(0, Math.min(40, bad.json.length())) + " answers " + answer.text();
        assertEquals(name, 400, answer.status());
        assertEquals(name, bad.code.name(), answer.code());
        assertEquals(name, field.name(), answer.body().path("field").asText());
        assertFalse(name, answer.body().path("message").asText().isBlank() || answer.body().path("advice").asText().isBlank());
        assertFalse(name, answer.text().contains("xxxx"));
    }

    /** Where a part of the kind is made: method and path. */
    private String newAddress(PartKind kind) {
        boolean ofReview = kind.aggregate() == ItemKind.REVIEW;
        String path = (kind.aggregate() == ItemKind.PLAN ? "plans/active/" : ofReview ? "reviews/" + reviewOf(kind) + "/" : "goals/" + goal.id() + "/") + kind.path();
        IssueId issue = ofReview ? goal.id() : goal.milestones().get(0).id();
        return kind.isSingle() ? "PUT " + path : kind.isByIssue() ? "PUT " + path + "/" + issue
                : kind.isByStep() ? "PUT " + path + "/" + step : "POST " + path;
    }

    /** An addendum is of a closed one. */
    private long reviewOf(PartKind kind) {
        return kind == PartKind.ADDENDUM ? closedReview : review;
    }

    /** Where a part that is there already is changed. */
    private Map<PartKind, String> existingParts() {
        Map<PartKind, String> existing = new LinkedHashMap<>();
        for (PartKind kind : typed()) {
            Answer made = send(newAddress(kind), body(required(kind)));
            String path = newAddress(kind).split(" ")[1];
            existing.put(kind, kind.isSingle() || kind.isNumberedByAnother() ? path : path + "/" + made.body().path("number").asLong());
        }
        return existing;
    }

    private static List<PartField> required(PartKind kind) {
        return kind.fields().stream().filter(PartField::required).toList();
    }

    private String body(List<PartField> good) {
        return good.stream().map(field -> quoted(field.name()) + ":" + sample(field)).collect(Collectors.joining(",", "{\"values\":{", "}}"));
    }

    private String body(List<PartField> good, PartField field, String json) {
        Map<String, String> values = new LinkedHashMap<>();
        good.forEach(one -> values.put(one.name(), sample(one)));
        values.put(field.name(), json);
        return values.entrySet().stream().map(entry -> quoted(entry.getKey()) + ":" + entry.getValue()).collect(Collectors.joining(",", "{\"values\":{", "}}"));
    }

    private String sample(PartField field) {
        return switch (field.type()) {
            case LINE -> "\"One line\"";
            case TEXT -> "\"Two\\nlines\"";
            case NAMES -> "[\"Speaking\",\"Writing\"]";
            case LINK -> "\"https://example.org/a?b=c\"";
            // What is done is done by now.
            case DAY -> field.name().equals("doneOn") ? "\"2026-05-30\"" : "\"2026-09-01\"";
            case DAYS -> "[\"2026-05-30\",\"2026-06-01\"]";
            case CHOICE -> quoted(field.choices().stream().sorted().findFirst().orElseThrow());
            case CHOICES -> "[" + quoted(field.choices().stream().sorted().findFirst().orElseThrow()) + "]";
            case NUMBER -> "12.5";
            case COUNT -> Integer.toString(field.most());
            case YES -> "true";
            case GOAL -> other.id().toString();
            case GOALS -> "[" + goal.id() + "," + other.id() + "]";
            case MILESTONE -> goal.milestones().get(0).id().toString();
            case TICKET -> "4711";
            case PERSON -> "\"paul\"";
            case VISION -> Long.toString(vision);
            case ENTRY -> Long.toString(entry);
            case STEP -> Long.toString(step);
            case STEPS -> "[" + step + "]";
            case AUDIENCE -> "[\"user:paul\",\"group:mentors\"]";
            case REQUEST -> "1";
            case SETBACK -> Long.toString(setback);
        };
    }

    private Answer send(String methodAndPath, String body) {
        String[] parts = methodAndPath.split(" ");
        return rest.call(parts[1].matches("reviews/.*/(view|views|requests)(/.*)?") ? world.max : world.anna, parts[0], parts[1], body, Map.of());
    }

    private JsonNode in(String address, PartKind kind, long number) {
        for (JsonNode part : rest.get(world.anna, address).body().path("parts")) {
            if (part.path("kind").asText().equals(kind.name()) && part.path("number").asLong() == number) {
                return part;
            }
        }
        throw new AssertionError(kind + " " + number + " is not in " + address);
    }

    private JsonNode inGoal(PartKind kind, long number) {
        JsonNode shown = kind.isByStep() ? rest.get(world.anna, "goals/" + goal.id() + "/worth").body()
                : rest.get(world.anna, "goals/" + goal.id()).body().path("detail").path(kind.path());
        if (kind.isSingle()) {
            return shown;
        }
        for (JsonNode part : shown) {
            if (part.path("number").asLong() == number) {
                return part;
            }
        }
        throw new AssertionError(kind + " " + number + " is not in the goal");
    }

    private long entryOf(PersonKey person) {
        return world.library.add(person, Shelf.of(person), new EntryText.Typed("BOOK", "On writing", null, null, null, null)).number();
    }

    private long stepOf(Goal of) {
        return world.goalParts.add(world.anna, of.id(), PartKind.ACTION_STEP, Map.of("text", "Ask Tom")).number();
    }

    private long setbackOf(PersonKey person, Goal of) {
        return world.goalParts.add(person, of.id(), PartKind.GOAL_SETBACK, Map.of("happened", "No", "day", "2026-05-01")).number();
    }

    private long visionOf(PersonKey person) {
        return world.planBook.add(person, Optional.empty(), PartKind.VISION, Map.of("horizon", "TEN_YEARS", "statement", "Teach")).number();
    }

    private static List<String> names(JsonNode values) {
        List<String> names = new ArrayList<>();
        values.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
