package org.milepost.host.jira.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.ResolutionRecord;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.DatePicker;
import org.milepost.host.jira.rules.DeleteRules;
import org.milepost.host.jira.rules.EditRules;
import org.milepost.host.jira.rules.Inputs;
import org.milepost.host.jira.rules.Problems;
import org.milepost.host.jira.rules.TransitionRules;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/**
 * Changing issues by Jira's REST API, as scripts do it to many in a row: edit, transition, delete (documented at
 * developer.atlassian.com/server/jira/platform/rest). Fields that are not on the edit screen cannot be set; neither can project, parent and
 * status, for which the API has no call or another one. An issue with sub-tasks is deleted only with deleteSubtasks=true.
 */
public final class IssueRest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final JiraModel jira;
    private final EditRules edits;
    private final TransitionRules transitions;
    private final DeleteRules deletes;

    public IssueRest(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.edits = new EditRules(jira);
        this.transitions = new TransitionRules(jira);
        this.deletes = new DeleteRules(jira);
    }

    public void register(ProductContext product) {
        product.api(Access.USER, "PUT", "/rest/api/2/issue/{key}", this::edit);
        product.api(Access.USER, "GET", "/rest/api/2/issue/{key}/transitions", this::transitions);
        product.api(Access.USER, "POST", "/rest/api/2/issue/{key}/transitions", this::transition);
        product.api(Access.USER, "DELETE", "/rest/api/2/issue/{key}", this::delete);
    }

    private Answer edit(Request request) {
        Actor actor = Desk.actor(request);
        Problems problems = new Problems();
        Optional<IssueRecord> issue = edits.editable(actor, Optional.of(issue(request).id()), problems);
        if (issue.isPresent()) {
            Inputs inputs = inputs(issue.get(), read(request).path("fields"), actor, problems);
            Map<Field, Optional<String>> changes = edits.validate(actor, issue.get(), inputs.onlyWhatWasSent(), problems);
            if (!problems.any()) {
                jira.issues().change(issue.get().id(), request.user().orElseThrow().key(), changes, jira.clock().instant());
            }
        }
        return done(problems);
    }

    private Answer transitions(Request request) {
        IssueRecord issue = issue(request);
        return Content.json(Map.of("transitions", transitions.available(issue, request.user()).stream().map(each -> Map.of(
                "id", String.valueOf(each.id()), "name", each.name(),
                "to", Map.of("id", each.target(), "name", Constants.status(each.target()).name()))).toList()));
    }

    private Answer transition(Request request) {
        Actor actor = Desk.actor(request);
        IssueRecord issue = issue(request);
        JsonNode body = read(request);
        Problems problems = new Problems();
        Map<Field, String> typed = new EnumMap<>(Field.class);
        Constants.resolutions().stream().filter(each -> each.name().equals(body.at("/fields/resolution/name").asText())).findFirst()
                .map(ResolutionRecord::id).ifPresent(id -> typed.put(Field.RESOLUTION, id));
        Map<Field, Optional<String>> changes = transitions.validate(actor, issue, body.at("/transition/id").asInt(), Inputs.of(typed), problems);
        if (!problems.any()) {
            jira.issues().change(issue.id(), request.user().orElseThrow().key(), changes, jira.clock().instant());
        }
        return done(problems);
    }

    private Answer delete(Request request) {
        IssueRecord issue = issue(request);
        Problems problems = new Problems();
        deletes.validate(Desk.actor(request), Optional.of(issue.id()), problems);
        if (!jira.issues().subTasks(issue.id()).isEmpty() && !request.parameter("deleteSubtasks").filter("true"::equals).isPresent()) {
            problems.message("The issue '" + issue.key() + "' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue "
                    + "and all its subtasks.", Problems.Reason.VALIDATION_FAILED);
        }
        if (!problems.any()) {
            deletes.delete(issue.id());
        }
        return done(problems);
    }

    private Inputs inputs(IssueRecord issue, JsonNode fields, Actor actor, Problems problems) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        fields.properties().forEach(entry -> {
            Optional<Field> field = Field.byId(entry.getKey()).filter(each -> edits.offers(each, issue, actor));
            if (field.isEmpty()) {
                problems.error(entry.getKey(), "Field '" + entry.getKey() + "' cannot be set. It is not on the appropriate screen, or unknown.",
                        Problems.Reason.VALIDATION_FAILED);
            } else {
                typed.put(field.get(), typed(field.get(), entry.getValue(), actor, problems));
            }
        });
        Inputs inputs = Inputs.of(typed);
        return typed.containsKey(Field.ISSUE_TYPE) ? inputs.into(issue.projectId(), typed.remove(Field.ISSUE_TYPE)) : inputs;
    }

    private static String typed(Field field, JsonNode value, Actor actor, Problems problems) {
        return switch (field) {
            case DUE_DATE -> day(value, actor, problems);
            case ISSUE_TYPE, SECURITY -> value.isNull() ? "" : value.path("id").asText();
            case LABELS -> texts(value, "").collect(Collectors.joining(" "));
            case COMPONENTS -> texts(value, "name").collect(Collectors.joining(","));
            case REPORTER, ASSIGNEE -> value.isNull() ? "" : value.path("name").asText();
            default -> value.isNull() ? "" : value.asText();
        };
    }

    private static Stream<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> name.isEmpty() ? each.asText() : each.path(name).asText());
    }

    /** Days are in ISO format here, and only here: what comes after reads them as forms write them. */
    private static String day(JsonNode value, Actor actor, Problems problems) {
        try {
            return value.isNull() ? "" : new DatePicker(actor.locale()).format(LocalDate.parse(value.asText()));
        } catch (DateTimeException e) {
            problems.error(Field.DUE_DATE.id(), "Error parsing date string: " + value.asText(), Problems.Reason.VALIDATION_FAILED);
            return "";
        }
    }

    private IssueRecord issue(Request request) {
        String key = request.variable("key");
        return desk.issue(request, jira.issues().byKey(key).or(() -> jira.issues().byFormerKey(key))
                .or(() -> Optional.of(key).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf).flatMap(jira.issues()::byId)));
    }

    private static JsonNode read(Request request) {
        try {
            return JSON.readTree(request.body());
        } catch (JsonProcessingException e) {
            throw new StatusException(400, "The body is no JSON.");
        }
    }

    private static Answer done(Problems problems) {
        if (!problems.any()) {
            return new Content(204, "application/json;charset=UTF-8", new byte[0]);
        }
        int status = problems.reasons().contains(Problems.Reason.FORBIDDEN) ? 403 : 400;
        return Content.json(status, Map.of("errorMessages", List.copyOf(problems.messages()), "errors", problems.errors()));
    }
}
