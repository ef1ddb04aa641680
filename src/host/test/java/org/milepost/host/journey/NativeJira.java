package org.milepost.host.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypeRecord;

/** Changes goals and milestones as people do who know nothing of Milepost: by Jira's REST API, its forms, and its bulk change. */
final class NativeJira {

    static final String TASK = "10002";
    static final String SUB_TASK = "10003";

    private final Products products;
    private final HttpClient programs = HttpClient.newHttpClient();
    private final Calls calls;
    private final URI jira;

    NativeJira(Products products) {
        this.products = products;
        this.calls = products.calls();
        this.jira = products.host().address("jira");
    }

    String goalType() {
        return type("Career Goal");
    }

    String milestoneType() {
        return type("Career Milestone");
    }

    String key(long issue) {
        return record(issue).key();
    }

    IssueRecord record(long issue) {
        return products.jira().issues().byId(issue).orElseThrow();
    }

    /** Edits fields by REST. */
    void edit(String person, long issue, String fields) {
        require(204, json(person, "PUT", "/rest/api/2/issue/" + issue, "{\"fields\":" + fields + "}"));
    }

    /** Takes the transition of this name by REST. */
    void transition(String person, long issue, String name) {
        Calls.Answer open = json(person, "GET", "/rest/api/2/issue/" + issue + "/transitions", "");
        for (var transition : open.ok().get("transitions")) {
            if (transition.get("name").asText().equals(name)) {
                require(204, json(person, "POST", "/rest/api/2/issue/" + issue + "/transitions",
                        "{\"transition\":{\"id\":\"" + transition.get("id").asText() + "\"}}"));
                return;
            }
        }
        throw new AssertionError(name + " is not among " + open.body());
    }

    /** Deletes by REST, with sub-tasks. */
    void delete(String person, long issue) {
        require(204, json(person, "DELETE", "/rest/api/2/issue/" + issue + "?deleteSubtasks=true", ""));
    }

    /** Any REST call of Jira. */
    Calls.Answer json(String person, String method, String path, String body) {
        HttpRequest.BodyPublisher publisher = body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return calls.send(programs, HttpRequest.newBuilder(URI.create(jira + path)).header("Authorization", "Bearer token-" + person)
                .header("Content-Type", "application/json").method(method, publisher));
    }

    /** Moves an issue to another project or type by the form. @param more further inputs, for example {@code status_10000=1} */
    void move(String person, long issue, String project, String type, String... more) {
        form(person, "/secure/MoveIssue.jspa", with(more, "id=" + issue, "pid=" + products.jira().projects().get(project).id(), "issuetype=" + type));
    }

    /** Hangs a sub-task below another issue by the form. */
    void changeParent(String person, long subTask, String parentKey) {
        form(person, "/secure/MoveSubTaskParent.jspa", "id=" + subTask, "parentIssue=" + parentKey);
    }

    void toIssue(String person, long subTask, String type) {
        form(person, "/secure/ConvertSubTask.jspa", "id=" + subTask, "issuetype=" + type);
    }

    void toSubTask(String person, long issue, String type, String parentKey) {
        form(person, "/secure/ConvertIssue.jspa", "id=" + issue, "issuetype=" + type, "parentIssue=" + parentKey);
    }

    void bulk(String person, String operation, long[] issues, String... inputs) {
        form(person, "/secure/views/bulkedit/" + operation + "Perform.jspa",
                with(inputs, "issues=" + LongStream.of(issues).mapToObj(Long::toString).collect(Collectors.joining(","))));
    }

    /** Where an address leads to. */
    String redirectOf(String person, String path) {
        return calls.send(calls.session(person), HttpRequest.newBuilder(URI.create(jira + path))).response().headers().firstValue("Location").orElse("");
    }

    /** Sends a form in a session of the person; it has to be accepted. */
    private void form(String person, String path, String... inputs) {
        Calls.Answer answer = post(person, path, inputs);
        if (answer.status() != 303 && answer.status() != 200) {
            throw new AssertionError(path + " answers " + answer.status() + " " + answer.body());
        }
    }

    /** Sends a form in a session of the person. */
    Calls.Answer post(String person, String path, String... inputs) {
        String body = Arrays.stream(inputs).map(input -> input.substring(0, input.indexOf('=') + 1)
                + URLEncoder.encode(input.substring(input.indexOf('=') + 1), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return calls.send(calls.session(person), HttpRequest.newBuilder(URI.create(jira + path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", jira.getScheme() + "://" + jira.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String type(String name) {
        return products.jira().types().all().stream().filter(each -> each.name().equals(name)).map(IssueTypeRecord::id).findFirst().orElseThrow();
    }

    private static String[] with(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static void require(int status, Calls.Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError(answer.response().request().method() + " " + answer.response().uri() + " answers " + answer.status() + " " + answer.body());
        }
    }
}
