package org.milepost.host.jira.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.host.jira.model.Grant;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.SavedFilter;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Redirect;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/** Saving searches, in the navigator and by Jira's REST API, and watching issues by it (documented at developer.atlassian.com/server/jira/platform/rest). */
public final class FilterPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;

    public FilterPages(Desk desk) {
        this.desk = desk;
    }

    public void register(ProductContext product) {
        product.page(Access.USER, "POST", "/secure/SaveAsFilter.jspa", this::save);
        product.api(Access.USER, "POST", "/rest/api/2/filter", this::create);
        product.api(Access.USER, "GET", "/rest/api/2/filter/{id}", this::get);
        product.api(Access.USER, "POST", "/rest/api/2/issue/{key}/watchers", this::watch);
    }

    /** What the form of the navigator sends: name, query, and with whom it is shared. */
    private Answer save(Request request) {
        Set<Grant> shares = new HashSet<>();
        request.parameter("share").filter("loggedin"::equals).ifPresent(each -> shares.add(Grant.LOGGED_IN));
        request.parameter("group").map(String::strip).filter(each -> !each.isEmpty()).ifPresent(each -> shares.add(Grant.group(each)));
        SavedFilter saved = save(request, request.parameter("filterName").orElse(""), request.parameter("jql").orElse(""), shares);
        return new Redirect("/issues/?filter=" + saved.id());
    }

    private Answer create(Request request) {
        JsonNode body = read(request);
        Set<Grant> shares = new HashSet<>();
        body.path("sharePermissions").forEach(each -> share(each).ifPresent(shares::add));
        return Content.json(201, json(save(request, body.path("name").asText(), body.path("jql").asText(), shares)));
    }

    private SavedFilter save(Request request, String name, String jql, Set<Grant> shares) {
        if (name.isBlank()) {
            throw new StatusException(400, "You must specify a name to save this filter as.");
        }
        try {
            return desk.jira().filters().create(name, request.user().orElseThrow().key(), jql, shares);
        } catch (IllegalStateException e) {
            throw new StatusException(400, e.getMessage());
        }
    }

    private static Optional<Grant> share(JsonNode share) {
        return switch (share.path("type").asText()) {
            case "global" -> Optional.of(Grant.ANYONE);
            case "authenticated", "loggedin" -> Optional.of(Grant.LOGGED_IN);
            case "group" -> Optional.of(Grant.group(share.at("/group/name").asText()));
            case "user" -> Optional.of(Grant.user(share.at("/user/key").asText()));
            default -> Optional.empty();
        };
    }

    private Answer get(Request request) {
        return desk.jira().filters().visible(request.variable("id"), request.user(), false).map(each -> Content.json(json(each)))
                .orElseThrow(() -> new StatusException(404, "The selected filter is not available to you, perhaps it has been deleted or had its permissions "
                        + "changed."));
    }

    private static Map<String, Object> json(SavedFilter filter) {
        return Map.of("id", String.valueOf(filter.id()), "name", filter.name(), "jql", filter.jql(), "owner", Map.of("key", filter.ownerKey()),
                "sharePermissions", filter.shares().stream().map(each -> Map.of("type", each.kind() == Grant.Kind.LOGGED_IN ? "loggedin" : each.kind().type()))
                        .toList());
    }

    /** Whoever sends it watches the issue from then on. */
    private Answer watch(Request request) {
        String key = request.variable("key");
        IssueRecord issue = desk.issue(request, desk.jira().issues().byKey(key));
        desk.jira().watchers().start(issue.id(), request.user().orElseThrow().key());
        return new Content(204, "application/json;charset=UTF-8", new byte[0]);
    }

    private static JsonNode read(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new StatusException(400, "The body is no JSON.");
        }
    }
}
