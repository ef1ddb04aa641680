package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.host.journey.Calls.Answer;
import org.milepost.host.product.HostUser;

/**
 * Every path into the plugin, tried by every kind of viewer of Anna's plan: who may not see it is answered as if there were none. A path without a row
 * here fails the test, so none gets by.
 */
@Requirement("S47")
public class AccessByPathTest {

    @ClassRule
    public static final Products products = Products.withDemoData();

    /** What somebody is to Anna. */
    private enum Relation {
        OWNER, VIEWER, COMMENTER, EDITOR, GROUP_MEMBER, MANAGER, SHARE_ENDED, SHARE_REVOKED, EX_MANAGER, MANAGERS_MANAGER, PEER, WORKS_COUNCIL, ADMINISTRATOR,
        SYSTEM_ADMINISTRATOR, NOBODY;

        boolean reads() {
            return ordinal() <= MANAGER.ordinal();
        }

        boolean edits() {
            return this == OWNER || this == EDITOR;
        }
    }

    private static final Map<String, Relation> CAST = new LinkedHashMap<>();

    static {
        // Whoever may least comes first, so that nobody profits from what another one changed.
        List.of("", "pete", "farah", "noah", "dana", "emre", "olga", "ivan", "admin", "ben", "cora", "gita", "mia", "chen", "anna").forEach(name -> CAST.put(name, null));
        CAST.putAll(Map.ofEntries(Map.entry("", Relation.NOBODY), Map.entry("anna", Relation.OWNER), Map.entry("ben", Relation.VIEWER),
                Map.entry("cora", Relation.COMMENTER), Map.entry("chen", Relation.EDITOR), Map.entry("gita", Relation.GROUP_MEMBER), Map.entry("mia", Relation.MANAGER),
                Map.entry("dana", Relation.SHARE_ENDED), Map.entry("emre", Relation.SHARE_REVOKED), Map.entry("noah", Relation.EX_MANAGER),
                Map.entry("farah", Relation.MANAGERS_MANAGER), Map.entry("pete", Relation.PEER), Map.entry("olga", Relation.WORKS_COUNCIL),
                Map.entry("ivan", Relation.ADMINISTRATOR), Map.entry("admin", Relation.SYSTEM_ADMINISTRATOR)));
    }

    /** Who is answered, and how everybody else is told no. */
    private enum Audience {
        /** Whoever the goal or plan is shared with. */
        READERS,
        /** Its owner and whoever may edit it; those who may only read are told so. */
        EDITORS,
        /** Its owner; those who may read it are told so. */
        OWNER,
        /** The one whose it is: to all others it is not there. */
        OWNER_ALONE,
        /** The two people of a review: the owner and the manager, with whom it was opened. To all others it is not there. */
        THE_TWO,
        /** Of those two the owner: the manager is told so, to all others it is not there. */
        OWNER_OF_TWO,
        /** Of those two the manager: the owner is told so, to all others it is not there. */
        PARTNER_OF_TWO,
        /** Neither of the two, who are told so: it was said and stays. To all others it is not there. */
        NEITHER_OF_TWO,
        /** The manager, who may call the owner to a review; to all others there is no such owner. */
        MANAGER_ALONE,
        /** None of the callers here: to whom nothing was asked of, nothing is there to answer. */
        NOBODY_ASKED,
        /** Everybody, about themselves. */
        EVERYBODY,
        /** Administrators who have just confirmed their password: none of the callers here. */
        ADMINISTRATORS;

        /** 200 stands for "not refused": an answer to the content of a request is another test's affair. */
        int expected(Relation relation) {
            if (relation == Relation.NOBODY) {
                return 401;
            }
            return switch (this) {
                case EVERYBODY -> 200;
                case ADMINISTRATORS -> 403;
                case READERS -> relation.reads() ? 200 : 404;
                case EDITORS -> relation.edits() ? 200 : relation.reads() ? 403 : 404;
                case OWNER -> relation == Relation.OWNER ? 200 : relation.reads() ? 403 : 404;
                case NOBODY_ASKED -> 404;
                case THE_TWO -> relation == Relation.OWNER || relation == Relation.MANAGER ? 200 : 404;
                case OWNER_OF_TWO -> relation == Relation.OWNER ? 200 : relation == Relation.MANAGER ? 403 : 404;
                case PARTNER_OF_TWO -> relation == Relation.MANAGER ? 200 : relation == Relation.OWNER ? 403 : 404;
                case NEITHER_OF_TWO -> relation == Relation.OWNER || relation == Relation.MANAGER ? 403 : 404;
                case MANAGER_ALONE -> relation == Relation.MANAGER ? 200 : 404;
                case OWNER_ALONE -> relation == Relation.OWNER ? 200 : 404;
            };
        }
    }

    /**
     * How to try one REST method.
     *
     * @param method as {@link PluginPaths#restMethods} names it
     * @param path with {goal}, {plan} and the like for ids of Anna's
     */
    private record Row(String method, String path, String body, Audience audience) {

        String verb() {
            return method.split(" ")[0];
        }

        boolean reads() {
            return verb().equals("GET");
        }
    }

    /** Stands in what Anna promised herself, in her setbacks, in what she told and asked somebody who is not of the cast, in a rule of her inbox and in her private note on a review, which are for her alone whatever she shares. */
    private static final String PROMISED = "agrimony";
    /** Stands in a setback of hers that she lets her reviews tell: for herself, and in their review for the one she holds it with. */
    private static final String CONFIDED = "valerian";
    private static final List<Row> ROWS = new ArrayList<>();

    private static void rowAt(String method, String path, String body, Audience audience) {
        ROWS.add(new Row(method, path, body.replace('\'', '"'), audience));
    }

    /** A method whose path needs no other id than one. */
    private static void row(String method, String body, String id, Audience audience) {
        rowAt(method, method.split(" ")[1].replace("{id}", id), body, audience);
    }

    private static void parts(String aggregate, String id, String kind, String values, Audience audience) {
        String path = aggregate + "/{id}/" + kind;
        String body = "{'values':{" + values + "}}";
        row("POST " + path, body, id, audience);
        rowAt("PUT " + path + "/{number}", path.replace("{id}", id) + "/{" + aggregate + kind + "}", body, audience);
        rowAt("DELETE " + path + "/{number}", path.replace("{id}", id) + "/{" + aggregate + kind + "}", "", audience);
    }

    private static void ofReview(String kind, String added, String changed, Audience adds, Audience changes, Audience removes) {
        String path = "reviews/{review}/" + kind;
        rowAt("POST reviews/{id}/" + kind, path, "{'values':{" + added + "}}", adds);
        rowAt("PUT reviews/{id}/" + kind + "/{number}", path + "/{reviews" + kind + "}", "{'values':{" + changed + "}}", changes);
        rowAt("DELETE reviews/{id}/" + kind + "/{number}", path + "/{reviews" + kind + "}", "", removes);
    }

    static {
        row("GET career", "", "", Audience.EVERYBODY);
        row("GET career/as-manager", "", "", Audience.EVERYBODY);
        row("POST career/start", "{'goal':''}", "", Audience.EVERYBODY);
        row("GET goals/{id}", "", "{goal}", Audience.READERS);
        rowAt("GET goals/{id}", "goals/{goal}?as=manager", "", Audience.OWNER);
        row("GET goals/{id}/evidence", "", "{goal}", Audience.READERS);
        row("GET evidence/{id}", "", "{evidence}", Audience.READERS);
        rowAt("GET review", "review?since=2020-01-01&person=anna", "", Audience.READERS);
        rowAt("GET review", "review?since=2020-01-01&person=anna&with=review,timeline,plan", "", Audience.READERS);
        rowAt("GET review", "review?since=2020-01-01&person=anna&with=review,held&held={review}", "", Audience.READERS);
        rowAt("GET review", "review?since=2020-01-01&person=anna&with=held&held={closed}", "", Audience.READERS);
        row("GET reviews", "", "", Audience.EVERYBODY);
        row("POST reviews", "{'partner':''}", "", Audience.EVERYBODY);
        row("POST reviews", "{'owner':'anna'}", "", Audience.MANAGER_ALONE);
        row("GET reviews/{id}", "", "{review}", Audience.THE_TWO);
        row("POST reviews/{id}/confirm", "{'version':0}", "{review}", Audience.THE_TWO);
        row("DELETE reviews/{id}/confirm", "", "{review}", Audience.THE_TWO);
        row("GET reviews/{id}", "", "{closed}", Audience.THE_TWO);
        rowAt("POST reviews/{id}/addenda", "reviews/{closed}/addenda", "{'values':{'text':'Later, heliotrope'}}", Audience.THE_TWO);
        rowAt("PUT reviews/{id}/addenda/{number}", "reviews/{closed}/addenda/{reviewsaddenda}", "{'values':{'text':'Other words'}}", Audience.NEITHER_OF_TWO);
        rowAt("DELETE reviews/{id}/addenda/{number}", "reviews/{closed}/addenda/{reviewsaddenda}", "", Audience.NEITHER_OF_TWO);
        row("GET reviews/{id}/answers", "", "{review}", Audience.THE_TWO);
        rowAt("PUT reviews/{id}/answers/{question}", "reviews/{review}/answers/WORKS", "{'text':'Asking'}", Audience.THE_TWO);
        row("GET reviews/{id}/note", "", "{review}", Audience.THE_TWO);
        row("PUT reviews/{id}/note", "{'text':'For myself'}", "{review}", Audience.THE_TWO);
        ofReview("agenda", "'text':'Heliotrope'", "'talked':true", Audience.THE_TWO, Audience.THE_TWO, Audience.OWNER_OF_TWO);
        ofReview("commitments", "'text':'Read on heliotrope','who':'OWNER','state':'OPEN'", "'state':'DONE'", Audience.THE_TWO, Audience.THE_TWO, Audience.OWNER_OF_TWO);
        ofReview("requests", "'text':'Time for heliotrope','of':'PARTNER','state':'ASKED'", "'state':'GRANTED'", Audience.OWNER_OF_TWO, Audience.PARTNER_OF_TWO,
                Audience.OWNER_OF_TWO);
        ofReview("skips", "'reason':'Holidays'", "'reason':'Other holidays'", Audience.THE_TWO, Audience.NEITHER_OF_TWO, Audience.NEITHER_OF_TWO);
        for (String kind : List.of("assessment", "assessments/{number}", "view", "views/{number}")) {
            Audience one = kind.startsWith("assessment") ? Audience.OWNER_OF_TWO : Audience.PARTNER_OF_TWO;
            rowAt("PUT reviews/{id}/" + kind, "reviews/{review}/" + kind.replace("{number}", "{goal}"), "{'values':{'rating':4}}", one);
            rowAt("DELETE reviews/{id}/" + kind, "reviews/{review}/" + kind.replace("{number}", "{goal}"), "", one);
        }
        rowAt("GET history", "history?since=2020-01-01&goal={goal}", "", Audience.READERS);
        rowAt("GET history", "history?since=2020-01-01", "", Audience.EVERYBODY);
        row("GET plans", "", "", Audience.EVERYBODY);
        row("GET plans/{id}", "", "{plan}", Audience.READERS);
        rowAt("GET plans/{id}", "plans/{plan}?as=manager", "", Audience.OWNER);
        rowAt("GET plans/compare", "plans/compare?one={plan}&other={plan}", "", Audience.OWNER);
        row("POST plans/next", "{'goals':['no id']}", "", Audience.EVERYBODY);
        row("GET shares", "", "", Audience.EVERYBODY);
        row("GET notices", "", "", Audience.EVERYBODY);
        row("GET notices/reviews", "", "", Audience.EVERYBODY);
        row("POST notices/seen", "", "", Audience.EVERYBODY);
        row("GET views", "", "", Audience.EVERYBODY);
        row("GET export", "", "", Audience.EVERYBODY);
        rowAt("GET evidence", "evidence?ticket=ABC-1", "", Audience.EVERYBODY);
        rowAt("GET evidence/targets", "evidence/targets?issue=ABC-1", "", Audience.EVERYBODY);
        rowAt("GET people", "people?query=anna", "", Audience.EVERYBODY);
        row("GET parts", "", "", Audience.EVERYBODY);
        rowAt("GET library", "library?query=course", "", Audience.EVERYBODY);
        row("GET library/own", "", "", Audience.EVERYBODY);
        row("GET library/kinds", "", "", Audience.EVERYBODY);
        row("POST library", "{'kind':'BOOK','title':''}", "", Audience.EVERYBODY);
        rowAt("GET library/{number}", "library/{entry}", "", Audience.OWNER_ALONE);
        rowAt("PUT library/{number}", "library/{entry}", "{'title':'Another'}", Audience.OWNER_ALONE);
        rowAt("DELETE library/{number}", "library/{entry}", "", Audience.OWNER_ALONE);
        row("GET library/shared", "", "", Audience.ADMINISTRATORS);
        row("POST library/shared", "{'kind':'BOOK','title':'A book'}", "", Audience.ADMINISTRATORS);
        rowAt("PUT library/shared/{number}", "library/shared/{entry}", "{'title':'Another'}", Audience.ADMINISTRATORS);
        row("GET goals/{id}/worth", "", "{goal}", Audience.OWNER);
        rowAt("PUT goals/{id}/worth/{number}", "goals/{goal}/worth/{goalssteps}", "{'values':{'answer':'YES'}}", Audience.OWNER);
        rowAt("DELETE goals/{id}/worth/{number}", "goals/{goal}/worth/{goalssteps}", "", Audience.OWNER);
        row("GET templates", "", "", Audience.EVERYBODY);
        rowAt("GET templates/{key}", "templates/team-lead", "", Audience.EVERYBODY);
        rowAt("GET templates/{key}/filled", "templates/team-lead/filled?start=2026-01-05", "", Audience.EVERYBODY);
        row("POST career/template", "{'template':''}", "", Audience.EVERYBODY);
        row("POST templates", "{}", "", Audience.ADMINISTRATORS);
        rowAt("PUT templates/{key}", "templates/team-lead", "{}", Audience.ADMINISTRATORS);
        rowAt("DELETE templates/{key}", "templates/team-lead", "", Audience.ADMINISTRATORS);
        row("GET setup", "", "", Audience.ADMINISTRATORS);
        row("POST setup", "{'project':'CAREER','agreeShared':true}", "", Audience.ADMINISTRATORS);
        row("POST setup/rehearsal", "{'project':'CAREER','agreeShared':true}", "", Audience.ADMINISTRATORS);
        row("GET reporting-lines", "", "", Audience.ADMINISTRATORS);
        row("POST reporting-lines", "{'person':'anna','manager':'ivan','since':'2020-01-01'}", "", Audience.ADMINISTRATORS);
        parts("plans", "{plan}", "visions", "'horizon':'TEN_YEARS','statement':'Teach heliotrope'", Audience.OWNER);
        parts("plans", "{plan}", "strengths", "'text':'Listening'", Audience.OWNER);
        parts("plans", "{plan}", "weaknesses", "'text':'Saying no'", Audience.OWNER);
        parts("plans", "{plan}", "obstacles", "'text':'Too little time'", Audience.OWNER);
        parts("plans", "{plan}", "opportunities", "'what':'A new team'", Audience.OWNER);
        parts("plans", "{plan}", "partners", "'person':'pete','role':'MENTOR'", Audience.OWNER);
        parts("plans", "{plan}", "skips", "'reason':'No time for " + PROMISED + "'", Audience.OWNER);
        parts("plans", "{plan}", "setbacks", "'happened':'No raise " + PROMISED + "','day':'2026-01-01'", Audience.OWNER);
        parts("plans", "{plan}", "wins", "'what':'Ben thanked me','day':'2026-01-01'", Audience.OWNER);
        parts("plans", "{plan}", "announcements", "'words':'Hear of " + PROMISED + "','to':['user:hana']", Audience.OWNER);
        row("GET news", "", "", Audience.EVERYBODY);
        row("GET feedback", "", "", Audience.EVERYBODY);
        rowAt("POST feedback/{goal}/{number}", "feedback/{goal}/{goalsfeedback}", "{'text':'Well done'}", Audience.NOBODY_ASKED);
        parts("goals", "{goal}", "feedback", "'person':'hana','question':'How was it, " + PROMISED + "?'", Audience.OWNER);
        rowAt("DELETE goals/{id}/given/{number}", "goals/{goal}/given/{given}", "", Audience.OWNER);
        row("GET people/groups", "", "", Audience.EVERYBODY);
        parts("plans", "{plan}", "sections", "'title':'Notes'", Audience.OWNER);
        row("PUT plans/{id}/profile", "{'values':{'targetRole':'Principal'}}", "{plan}", Audience.OWNER);
        rowAt("PUT goals/{id}/steps/{number}/ticks/{day}", "goals/{goal}/steps/{goalssteps}/ticks/2026-01-01", "", Audience.EDITORS);
        rowAt("DELETE goals/{id}/steps/{number}/ticks/{day}", "goals/{goal}/steps/{goalssteps}/ticks/2026-01-01", "", Audience.EDITORS);
        row("PUT goals/{id}/order", "{'values':{'steps':[{goalssteps}]}}", "{goal}", Audience.EDITORS);
        row("DELETE goals/{id}/order", "", "{goal}", Audience.EDITORS);
        parts("goals", "{goal}", "steps", "'text':'Ask heliotrope'", Audience.EDITORS);
        parts("goals", "{goal}", "values", "'value':1,'day':'2026-01-01'", Audience.EDITORS);
        parts("goals", "{goal}", "confidence", "'rating':7,'day':'2026-01-01'", Audience.OWNER);
        parts("goals", "{goal}", "setbacks", "'happened':'No slot for " + PROMISED + "','day':'2026-01-01'", Audience.OWNER);
        // An administrator is asked, with whom nothing is shared: that tells them nothing.
        parts("goals", "{goal}", "resources", "'kind':'COURSE','what':'A course on heliotrope','state':'ASKED','person':'ivan'", Audience.OWNER);
        rowAt("GET goals/{id}/reach", "goals/{goal}/reach?person=cora", "", Audience.OWNER);
        row("GET waiting", "", "", Audience.EVERYBODY);
        rowAt("PUT waiting/{goal}/{number}/answer", "waiting/{goal}/{goalsresources}/answer", "{'answer':'GRANTED'}", Audience.NOBODY_ASKED);
        parts("goals", "{goal}", "obstacles", "'text':'Too little time'", Audience.OWNER);
        row("PUT goals/{id}/profile", "{'values':{'specific':'One design'}}", "{goal}", Audience.OWNER);
        rowAt("PUT goals/{id}/milestones/{number}", "goals/{goal}/milestones/{milestone}", "{'values':{'criterion':'It is built'}}", Audience.EDITORS);
        rowAt("DELETE goals/{id}/milestones/{number}", "goals/{goal}/milestones/{milestone}", "", Audience.EDITORS);
        rowAt("PUT goals/{id}/promises/{number}", "goals/{goal}/promises/{milestone}", "{'values':{'words':'Well done'}}", Audience.OWNER);
        rowAt("DELETE goals/{id}/promises/{number}", "goals/{goal}/promises/{milestone}", "", Audience.OWNER);
        row("PUT goals/{id}/closing", "{'values':{'lessons':'Ask " + PROMISED + "'}}", "{goal}", Audience.OWNER);
        row("DELETE goals/{id}/closing", "", "{goal}", Audience.OWNER);
        row("GET goals/{id}/next", "", "{goal}", Audience.OWNER);
        row("POST goals/{id}/next", "{'goal':''}", "{goal}", Audience.OWNER);
        row("PUT goals/{id}/outcome", "{'values':{'outcome':'PAUSED','reason':'Later'}}", "{goal}", Audience.OWNER);
        row("DELETE goals/{id}/outcome", "", "{goal}", Audience.OWNER);
        row("DELETE goals/{id}/profile", "", "{goal}", Audience.OWNER);
        row("POST goals/{id}/milestones", "{'title':'Another'}", "{goal}", Audience.EDITORS);
        row("POST goals/{id}/shift/preview", "{'item':{goal},'to':'2030-01-01'}", "{goal}", Audience.EDITORS);
        row("POST goals/{id}/shift", "{'item':{goal},'to':'2030-01-01','reason':'LIFE'}", "{goal}", Audience.EDITORS);
        row("POST goals/{id}/shift/undo", "{'moves':[{'item':{goal},'from':'2029-01-01','to':'2030-01-01'}]}", "{goal}", Audience.EDITORS);
        row("POST goals/{id}/shift/finish", "{}", "{goal}", Audience.EDITORS);
        row("POST smart", "{'kind':'MILESTONE','title':'A draft'}", "", Audience.EVERYBODY);
        row("POST smart", "{'kind':'GOAL','goal':{goal}}", "", Audience.OWNER);
        row("POST goals/{id}/move", "{'dueDate':'2030-01-02','reason':'LIFE'}", "{goal}", Audience.EDITORS);
        row("POST milestones/{id}/move", "{'dueDate':'2029-01-02','reason':'LIFE'}", "{milestone}", Audience.EDITORS);
        row("POST evidence", "{'ticket':'ABC-2','item':{'kind':'GOAL','id':{goal}},'claim':'Built it'}", "", Audience.OWNER);
        row("PUT evidence/{id}", "{'claim':'Built it again'}", "{evidence}", Audience.OWNER_ALONE);
        row("DELETE evidence/{id}", "", "{evidence}", Audience.OWNER_ALONE);
        row("PUT milestones/{id}/reflection", "{'worked':'Asking'}", "{milestone}", Audience.OWNER);
        row("PUT goals/{id}/reflection", "{'worked':'Asking'}", "{goal}", Audience.OWNER);
        row("POST milestones/{id}/complete", "{}", "{milestone}", Audience.EDITORS);
        row("POST goals/{id}/complete", "{}", "{goal}", Audience.EDITORS);
        row("POST shares", "{'item':{'kind':'GOAL','id':{goal}},'user':'','level':'VIEW'}", "", Audience.EVERYBODY);
        row("POST shares", "{'item':{'kind':'GOAL','id':{goal}},'user':'cora','level':'COMMENT'}", "", Audience.OWNER);
        row("DELETE shares/{id}", "", "{share}", Audience.OWNER_ALONE);
        row("GET inbox", "", "", Audience.EVERYBODY);
        row("GET inbox/glance", "", "", Audience.EVERYBODY);
        row("GET inbox/rules", "", "", Audience.EVERYBODY);
        row("POST inbox/accept", "{'tickets':[]}", "", Audience.EVERYBODY);
        row("POST inbox/dismiss", "{'tickets':[]}", "", Audience.EVERYBODY);
        row("POST inbox/snooze", "{'tickets':[]}", "", Audience.EVERYBODY);
        row("POST inbox/undo", "{'tickets':[]}", "", Audience.EVERYBODY);
        row("POST inbox/rules", "{'item':{'kind':'GOAL','id':{goal}},'kind':'LABEL','words':'another'}", "", Audience.OWNER);
        row("DELETE inbox/rules/{id}", "", "{rule}", Audience.OWNER_ALONE);
        row("GET start-from-tickets", "", "", Audience.EVERYBODY);
        row("POST start-from-tickets", "{}", "", Audience.EVERYBODY);
        row("POST start-from-tickets/decline", "", "", Audience.EVERYBODY);
    }

    private static final List<String> PROMISE_SEEN = new ArrayList<>();
    private static final List<String> CONFIDED_SEEN = new ArrayList<>();
    private static final Map<String, String> IDS = new HashMap<>();
    private static SharedPlan plan;
    private static Calls calls;
    /** What each list answered before there was any plan, by row and name. */
    private static final Map<String, String> BEFORE = new HashMap<>();
    /** What was wrong, in the order in which it was seen. */
    private static final List<String> WRONG = new ArrayList<>();
    private static final List<String> TRACES = new ArrayList<>();
    private static final List<String> PAGES_WRONG = new ArrayList<>();
    private static final Map<String, Map<String, Audience>> PAGES = new TreeMap<>(Map.of("/milepost/admin/setup", Map.of("", Audience.ADMINISTRATORS),
            "/milepost/admin/library", Map.of("", Audience.ADMINISTRATORS, "?query=course&from=50", Audience.ADMINISTRATORS),
            "/milepost/career", Map.of("", Audience.READERS, "?range=all", Audience.READERS, "?goal={goal}", Audience.READERS, "?plan={plan}", Audience.READERS,
                    "?goal={goal}&as=manager", Audience.OWNER, "?plan={plan}&as=manager", Audience.OWNER, "?as=manager", Audience.OWNER,
                    "?since=2020-01-01", Audience.OWNER, "?compare={plan}&with={plan}", Audience.OWNER, "?inbox", Audience.OWNER)));

    static {
        PAGES.put("/milepost/career", withReviews(PAGES.get("/milepost/career")));
        // Confluence's alone: who gets there to the plan is another test's affair.
        PAGES.put("/milepost/one-on-one", Map.of());
    }

    /** The list of reviews names nobody's goals. */
    private static Map<String, Audience> withReviews(Map<String, Audience> pages) {
        Map<String, Audience> all = new TreeMap<>(pages);
        all.putAll(Map.of("?reviews", Audience.NOBODY_ASKED, "?review={review}", Audience.THE_TWO, "?review={closed}", Audience.THE_TWO));
        return all;
    }

    private static final List<String> TOLD_APART = new ArrayList<>();

    @BeforeClass
    public static void tryEveryPath() {
        for (String name : List.of("pete", "cora", "gita", "hana")) {
            HostUser ben = products.jira().people().byName("ben").orElseThrow();
            products.jira().people().put(new HostUser("key-of-" + name, name, name.toUpperCase(Locale.ROOT), name + "@example.com",
                    name.equals("gita") ? Set.of("users", "mentors") : Set.of("users"), ben.locale(), ben.zone(), true, false, false));
        }
        products.setUp("CAREER");
        calls = products.calls();
        lists((row, name) -> BEFORE.put(row.path + name, listed(row, name)));
        plan = new SharedPlan(products);
        shareEverything();
        String state = state();
        tryPages();
        ROWS.stream().filter(Row::reads).forEach(AccessByPathTest::tryRow);
        lists((row, name) -> {
            if (!CAST.get(name).reads() && !listed(row, name).equals(BEFORE.get(row.path + name))) {
                TRACES.add(row.path + " for " + CAST.get(name));
            }
        });
        ROWS.stream().filter(row -> !row.reads()).forEach(row -> CAST.forEach((name, relation) -> {
            if (row.audience.expected(relation) != 200) {
                tryRow(row, name, relation);
            }
        }));
        assertEquals("whoever is refused changes nothing", state, state());
        ROWS.stream().filter(row -> !row.reads()).forEach(row -> CAST.forEach((name, relation) -> {
            if (row.audience.expected(relation) == 200) {
                renew(row);
                tryRow(row, name, relation);
            }
        }));
    }

    /** Without the moment at which a copy was made. */
    private static String listed(Row row, String name) {
        return calls.rest(name, "GET", row.path, "").body().replaceAll("\"exportedAt\":\"[^\"]*\"", "");
    }

    /** What one of several has removed is there again for the next. */
    private static void renew(Row removal) {
        if (removal.verb().equals("DELETE") && removal.audience == Audience.EDITORS) {
            String parent = removal.method.replace("DELETE ", "").replace("/{number}", "");
            ROWS.stream().filter(row -> row.method.equals("POST " + parent) || row.method.equals("PUT " + parent) || row.method.equals("PUT " + parent + "/{number}") && parent.endsWith("milestones")).findFirst()
                    .ifPresent(AccessByPathTest::add);
        }
    }

    /** Makes a part and keeps its number. */
    private static void add(Row row) {
        String number = calls.rest("anna", row.verb(), filled(row.path), filled(row.body)).ok().path("number").asText();
        IDS.put(row.path.replaceAll("/\\{\\w+}/", ""), number);
    }

    @Test
    public void everyRestMethod_hasARow_andEveryRowAMethod() {
        Set<String> withoutRow = PluginPaths.restMethods();
        Set<String> withoutMethod = new TreeSet<>(ROWS.stream().map(Row::method).toList());
        withoutMethod.removeAll(PluginPaths.restMethods());
        ROWS.forEach(row -> withoutRow.remove(row.method));
        assertEquals("a method that nobody says who may call it", Set.of(), withoutRow);
        assertEquals("a row for a method that is not there", Set.of(), withoutMethod);
    }

    @Test
    public void everyKindOfViewer_isAnsweredAsTheRowSays() {
        assertEquals(List.of(), WRONG);
    }

    @Test
    public void lists_areTheSameAsWithoutThePlan_forThoseItIsNotSharedWith() {
        assertEquals(List.of(), TRACES);
        assertFalse(BEFORE.isEmpty());
    }

    @Test
    public void whatAnnaPromisedHerself_herSetbacks_andTheRulesOfHerInbox_areReadByNobodyElse() {
        assertEquals("whoever read it", Set.of("anna"), new TreeSet<>(PROMISE_SEEN));
    }

    @Test
    public void whatAnnaLetsHerReviewsTell_isReadByTheOneSheHoldsThemWith_inThemAlone() {
        assertTrue(CONFIDED_SEEN.stream().anyMatch(read -> read.startsWith("mia ")));
        assertEquals(List.of(), CONFIDED_SEEN.stream().filter(read -> !read.matches("mia (POST reviews|.*(reviews/|review=|held=).*)")).toList());
    }

    @Test
    public void forbidden_isAnsweredAsUnknown() {
        assertEquals(List.of(), TOLD_APART);
    }

    @Test
    public void everyPage_hasARow_andShowsThePlanToItsReadersAlone() {
        assertEquals(PluginPaths.pages(), PAGES.keySet());
        assertEquals(List.of(), PAGES_WRONG);
    }

    @Test
    public void cast_isComplete() {
        assertEquals(Set.of(Relation.values()), new TreeSet<>(CAST.values()));
    }

    /** Every page with its parameters, and who finds something of Anna's plan on it. */
    private static void tryPages() {
        PAGES.forEach((pattern, queries) -> queries.forEach((query, audience) -> CAST.forEach((name, relation) -> {
            if (relation != Relation.NOBODY) {
                String path = "/plugins/servlet" + pattern + query;
                String html = calls.page(name, filled(path));
                boolean expected = audience.expected(relation) == 200;
                noteSecrets(html, name, "GET " + path);
                if (mentionsThePlan(html) != expected) {
                    PAGES_WRONG.add(path + " for " + relation + (expected ? " shows nothing" : " shows the plan"));
                }
                if (!relation.reads() && !withoutIds(html).equals(withoutIds(calls.page(name, unknown(path))))) {
                    PAGES_WRONG.add(path + " for " + relation + " is another page than without the plan");
                }
            }
        })));
    }

    private static String withoutIds(String html) {
        String without = html.replace("987654321", "");
        for (String id : List.of("goal", "plan", "review", "closed")) {
            without = without.replaceAll("=" + IDS.get(id) + "\\b", "=");
        }
        return without;
    }

    private interface ListCall {
        void make(Row row, String name);
    }

    private static void lists(ListCall call) {
        ROWS.stream().filter(row -> row.reads() && row.audience == Audience.EVERYBODY)
                .forEach(row -> CAST.keySet().stream().filter(name -> !name.isEmpty()).forEach(name -> call.make(row, name)));
    }

    private static void tryRow(Row row) {
        CAST.forEach((name, relation) -> tryRow(row, name, relation));
    }

    private static void tryRow(Row row, String name, Relation relation) {
        int expected = row.audience.expected(relation);
        Answer answer = calls.rest(name, row.verb(), filled(row.path), filled(row.body));
        int status = answer.status();
        noteSecrets(answer.body(), name, row.verb() + " " + row.path);
        boolean right = expected == 200 ? !Set.of(401, 403, 404).contains(status) : expected == 403 && row.audience == Audience.ADMINISTRATORS
                ? Set.of(401, 403).contains(status) : status == expected;
        String what = row.verb() + " " + row.path + " by " + relation;
        if (!right) {
            WRONG.add(what + ": " + status + " instead of " + expected + " " + answer.body());
        }
        if (!relation.reads() && mentionsThePlan(answer.body())) {
            TRACES.add(what);
        }
        if (status == 404) {
            Answer unknown = calls.rest(name, row.verb(), unknown(row.path), unknown(row.body));
            if (unknown.status() != 404 || !unknown.body().equals(answer.body())) {
                TOLD_APART.add(what + ": " + answer.body() + " and " + unknown.status() + " " + unknown.body());
            }
        }
    }

    private static void shareEverything() {
        IDS.putAll(Map.of("goal", Long.toString(plan.goal), "milestone", Long.toString(plan.milestone), "evidence", Long.toString(plan.evidence),
                "plan", calls.rest("anna", "GET", "career", "").ok().path("plan").asText()));
        IDS.put("share", Long.toString(share("'user':'ben','level':'VIEW'")));
        share("'user':'cora','level':'COMMENT'");
        share("'user':'chen','level':'EDIT'");
        share("'manager':true,'level':'VIEW'");
        toGroup(share("'user':'gita','level':'VIEW'"));
        String opened = "{\"partner\":\"mia\",\"since\":\"2020-01-01\"}";
        IDS.put("closed", calls.rest("anna", "POST", "reviews", opened).ok().path("id").asText());
        calls.rest("anna", "PUT", filled("reviews/{closed}/note"), "{\"text\":\"No word of " + PROMISED + "\"}").ok();
        List.of("anna", "mia").forEach(name -> calls.rest(name, "POST", filled("reviews/{closed}/confirm"), "{}").ok());
        IDS.put("review", calls.rest("anna", "POST", "reviews", opened).ok().path("id").asText());
        calls.rest("anna", "PUT", filled("goals/{goal}/promises/{milestone}"), "{\"values\":{\"reward\":\"Tea with " + PROMISED + "\"}}").ok();
        calls.rest("anna", "PUT", filled("reviews/{review}/note"), "{\"text\":\"No word of " + PROMISED + "\"}").ok();
        IDS.put("rule", calls.rest("anna", "POST", "inbox/rules", filled("{\"item\":{\"kind\":\"GOAL\",\"id\":{goal}},\"kind\":\"WORDS\",\"words\":\"" + PROMISED + " "
                + SharedPlan.SECRET + "\"}")).ok().get(0).path("id").asText());
        end(share("'user':'dana','level':'EDIT'"));
        calls.rest("anna", "DELETE", "shares/" + share("'user':'emre','level':'EDIT'"), "");
        IDS.put("entry", calls.rest("anna", "POST", "library", "{\"kind\":\"BOOK\",\"title\":\"On listening\"}").ok().path("number").asText());
        calls.rest("anna", "POST", filled("goals/{goal}/resources"), "{\"values\":{\"kind\":\"BUDGET\",\"what\":\"A budget for " + SharedPlan.SECRET + "\",\"state\":\"ASKED\",\"person\":\"admin\"}}").ok();
        long request = calls.rest("anna", "POST", filled("goals/{goal}/feedback"), "{\"values\":{\"person\":\"hana\",\"question\":\"And " + PROMISED + "?\"}}").ok()
                .path("number").asLong();
        calls.rest("hana", "POST", filled("feedback/{goal}/") + request, "{\"text\":\"Fine, " + PROMISED + "\"}").ok();
        calls.rest("anna", "POST", filled("goals/{goal}/setbacks"), "{\"values\":{\"happened\":\"No " + CONFIDED + "\",\"day\":\"2026-01-01\",\"inReviews\":true}}").ok();
        IDS.put("given", calls.rest("anna", "GET", filled("goals/{goal}"), "").ok().path("detail").path("given").get(0).path("number").asText());
        calls.rest("anna", "PUT", filled("plans/{plan}/profile"), "{\"values\":{\"reviewEvery\":\"MONTHLY\",\"nextReview\":\"%s\"}}".formatted(OwnGoal.today().plusDays(9))).ok();
        ROWS.stream().filter(row -> row.method.startsWith("POST") && row.path.matches("(plans|goals|reviews)/\\{\\w+}/\\w+") && row.body.contains("values"))
                .forEach(AccessByPathTest::add);
        Map.of("assessment", "anna", "assessments/{goal}", "anna", "view", "mia", "views/{goal}", "mia").forEach((kind, name) ->
                calls.rest(name, "PUT", filled("reviews/{review}/" + kind), "{\"values\":{\"rating\":3,\"words\":\"" + SharedPlan.SECRET + "\"}}").ok());
    }

    private static long share(String withWhom) {
        return calls.rest("anna", "POST", "shares", filled("{'item':{'kind':'PLAN','id':{plan}},".replace('\'', '"') + withWhom.replace('\'', '"') + "}"))
                .ok().path("id").asLong();
    }

    private static void toGroup(long share) {
        products.changeStored("update AO_SHARING set GRANTEE_KIND = 'GROUP', GRANTEE = 'mentors' where ID = " + share);
    }

    private static void end(long share) {
        products.changeStored("update AO_SHARING set UNTIL_DAY = '2020-01-01' where ID = " + share);
    }

    private static void noteSecrets(String answer, String name, String path) {
        if (answer.contains(PROMISED)) {
            PROMISE_SEEN.add(name);
        }
        if (answer.contains(CONFIDED) && !name.equals("anna")) {
            CONFIDED_SEEN.add(name + " " + path);
        }
    }

    private static String state() {
        return calls.rest("anna", "GET", filled("goals/{goal}"), "").body() + calls.rest("anna", "GET", filled("plans/{plan}"), "").body()
                + calls.rest("anna", "GET", "shares", "").body() + calls.rest("anna", "GET", filled("goals/{goal}/evidence"), "").body();
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : IDS.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String unknown(String text) {
        String unknown = text.replace("person=anna", "person=nobody").replace("\"owner\":\"anna\"", "\"owner\":\"nobody\"");
        for (String id : IDS.keySet()) {
            unknown = unknown.replace("{" + id + "}", "987654321");
        }
        return unknown;
    }

    private static boolean mentionsThePlan(String text) {
        return text.contains(SharedPlan.SECRET) || text.contains(plan.goalKey);
    }
}
