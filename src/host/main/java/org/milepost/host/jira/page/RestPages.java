package org.milepost.host.jira.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milepost.host.jira.model.Avatar;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;

/** The few end points of Jira's REST API that plugins' scripts use, and the icons. */
public final class RestPages {

    private final Desk desk;
    private final JiraModel jira;

    public RestPages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
    }

    public void register(ProductContext product) {
        product.api(Access.USER, "GET", "/rest/api/2/myself", request -> Content.json(person(request.user().orElseThrow())));
        product.api(Access.USER, "GET", "/rest/api/2/user/picker", this::picker);
        product.api(Access.ANYONE, "GET", "/rest/api/2/issue/{key}", this::issue);
        product.page(Access.ANYONE, "GET", "/secure/viewavatar", this::avatar);
    }

    /** People whose names begin with the query; nobody for those who may not browse users, as in Jira. */
    private Answer picker(Request request) {
        String query = request.parameter("query").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean may = jira.permissions().global(Permission.USER_PICKER, request.user());
        List<Map<String, Object>> users = !may || query.isEmpty() ? List.of() : jira.people().all().stream()
                .filter(HostUser::active).filter(each -> matches(each, query)).map(RestPages::picked).toList();
        return Content.json(Map.of("users", users, "total", users.size(),
                "header", "Showing " + users.size() + " of " + users.size() + " matching users"));
    }

    private Answer issue(Request request) {
        String key = request.variable("key");
        IssueRecord issue = desk.issue(request, jira.issues().byKey(key)
                .or(() -> jira.issues().byFormerKey(key)).or(() -> Optional.of(key).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf)
                        .flatMap(jira.issues()::byId)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("issuetype", Map.of("id", issue.typeId(), "name",
                jira.types().byId(issue.typeId()).orElseThrow().name(), "subtask", issue.parentId().isPresent()));
        fields.put("status", Map.of("id", issue.statusId(), "name", Constants.status(issue.statusId()).name()));
        fields.put("duedate", issue.value(Field.DUE_DATE).orElse(null));
        fields.put("resolution", issue.value(Field.RESOLUTION).flatMap(Constants::resolution)
                .map(each -> Map.of("id", each.id(), "name", each.name())).orElse(null));
        fields.put("parent", issue.parentId().flatMap(jira.issues()::byId)
                .map(each -> Map.of("id", String.valueOf(each.id()), "key", each.key())).orElse(null));
        fields.put("reporter", issue.value(Field.REPORTER).flatMap(jira.people()::byKey).map(RestPages::person)
                .orElse(null));
        fields.put("labels", issue.labels());
        fields.put("components", jira.components().of(issue).stream().map(each -> Map.of("id", String.valueOf(each.id()), "name", each.name())).toList());
        fields.put(Field.EPIC_LINK.id(), issue.value(Field.EPIC_LINK).map(Long::valueOf).flatMap(jira.issues()::byId).map(IssueRecord::key).orElse(null));
        fields.put("resolutiondate", issue.resolved().map(Object::toString).orElse(null));
        fields.put("security", issue.securityLevel().flatMap(jira.security()::level)
                .map(each -> Map.of("id", String.valueOf(each.id()), "name", each.name())).orElse(null));
        return Content.json(Map.of("id", String.valueOf(issue.id()), "key", issue.key(), "fields", fields));
    }

    private Answer avatar(Request request) {
        Optional<Avatar> avatar = Desk.number(request, "avatarId").flatMap(jira.avatars()::byId);
        return avatar.map(each -> new Content(200, each.type(), each.bytes())).orElseGet(() -> new Content(200,
                "image/svg+xml", standard(Desk.number(request, "avatarId").orElse(0L)).getBytes(StandardCharsets.UTF_8)));
    }

    /** A square in the colour that Jira's own icon of the type has; blue for others. */
    private static String standard(long id) {
        String colour = Map.of(10315L, "#22a06b", 10303L, "#c9372c", 10316L, "#579dff").getOrDefault(id, "#0c66e4");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\">"
                + "<rect width=\"16\" height=\"16\" rx=\"2\" fill=\"" + colour + "\"/>"
                + "<path d=\"M4 8l3 3 5-6\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/></svg>";
    }

    private static boolean matches(HostUser user, String query) {
        return user.name().startsWith(query) || user.email().startsWith(query)
                || List.of(user.fullName().toLowerCase(Locale.ROOT).split("[ (]+")).stream()
                        .anyMatch(each -> each.startsWith(query))
                || user.fullName().toLowerCase(Locale.ROOT).startsWith(query);
    }

    private static Map<String, Object> picked(HostUser user) {
        return Map.of("name", user.name(), "key", user.key(), "displayName", user.fullName(),
                "html", user.name());
    }

    private static Map<String, Object> person(HostUser user) {
        return Map.of("key", user.key(), "name", user.name(), "displayName", user.fullName(),
                "emailAddress", user.email(), "active", user.active(), "locale", user.locale().toString(),
                "timeZone", user.zone().getId());
    }
}
