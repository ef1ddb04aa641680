package org.milepost.host.jira.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.rules.Actor;
import org.milepost.host.jira.rules.DeleteRules;
import org.milepost.host.jira.rules.EditRules;
import org.milepost.host.jira.rules.Inputs;
import org.milepost.host.jira.rules.MoveRules;
import org.milepost.host.jira.rules.Problems;
import org.milepost.host.jira.rules.TransitionRules;
import org.milepost.host.product.Access;
import org.milepost.host.product.Answer;
import org.milepost.host.product.Content;
import org.milepost.host.product.ProductContext;
import org.milepost.host.product.Request;
import org.milepost.host.product.StatusException;

/**
 * Jira's bulk change, of which this host has only the last step of each wizard, as one call: it takes the global permission Bulk Change; an operation
 * that one of the issues does not allow is offered for none; then the issues are changed one after the other, each with history of its own. Sub-tasks whose
 * parents are moved or deleted in the same go are left to these (BulkMoveOperationImpl, BulkDeleteOperation, BulkEditOperation, public copies).
 */
public final class BulkPages {

    private final Desk desk;
    private final JiraModel jira;
    private final EditRules edits;
    private final TransitionRules transitions;
    private final DeleteRules deletes;
    private final MoveRules moves;

    public BulkPages(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.edits = new EditRules(jira);
        this.transitions = new TransitionRules(jira);
        this.deletes = new DeleteRules(jira);
        this.moves = new MoveRules(jira);
    }

    public void register(ProductContext product) {
        product.api(Access.USER, "POST", "/secure/views/bulkedit/BulkEditPerform.jspa", this::edit);
        product.api(Access.USER, "POST", "/secure/views/bulkedit/BulkWorkflowTransitionPerform.jspa", this::transition);
        product.api(Access.USER, "POST", "/secure/views/bulkedit/BulkMigratePerform.jspa", this::move);
        product.api(Access.USER, "POST", "/secure/views/bulkedit/BulkDeletePerform.jspa", this::delete);
    }

    private Answer edit(Request request) {
        Actor actor = Desk.actor(request);
        Map<Field, String> typed = new EnumMap<>(Field.class);
        Stream.of(Field.values()).filter(field -> field != Field.ISSUE_TYPE)
                .forEach(field -> request.parameter(field.id()).ifPresent(value -> typed.put(field, value)));
        Inputs inputs = request.parameter(Field.ISSUE_TYPE.id()).map(type -> Inputs.of(typed).into(0, type)).orElseGet(() -> Inputs.of(typed))
                .onlyWhatWasSent();
        return all(request, selected(request), (issue, problems) -> {
            typed.keySet().stream().filter(field -> !edits.offers(field, issue, actor)).forEach(field ->
                    problems.error(field.id(), "The field is not available for all issues.", Problems.Reason.VALIDATION_FAILED));
            edits.editable(actor, Optional.of(issue.id()), problems);
            edits.validate(actor, issue, inputs, problems);
        }, issue -> jira.issues().change(issue.id(), author(request), edits.validate(actor, issue, inputs, new Problems()), jira.clock().instant()));
    }

    private Answer transition(Request request) {
        Actor actor = Desk.actor(request);
        int action = Desk.number(request, "action").orElse(-1L).intValue();
        Inputs inputs = Inputs.of(Map.of());
        return all(request, selected(request), (issue, problems) -> transitions.validate(actor, issue, action, inputs, problems),
                issue -> jira.issues().change(issue.id(), author(request), transitions.validate(actor, issue, action, inputs, new Problems()),
                        jira.clock().instant()));
    }

    private Answer move(Request request) {
        MoveRules.Target target = MovePages.target(request, jira);
        return all(request, withoutSubTasksOfOthers(selected(request)),
                (issue, problems) -> moves.validate(Desk.actor(request), issue, target, problems),
                issue -> moves.move(Desk.actor(request), issue, target));
    }

    private Answer delete(Request request) {
        return all(request, withoutSubTasksOfOthers(selected(request)),
                (issue, problems) -> deletes.validate(Desk.actor(request), Optional.of(issue.id()), problems),
                issue -> deletes.delete(issue.id()));
    }

    private Answer all(Request request, List<IssueRecord> issues, BiConsumer<IssueRecord, Problems> validate, Consumer<IssueRecord> change) {
        if (!jira.permissions().global(Permission.BULK_CHANGE, request.user())) {
            throw new StatusException(403, "You do not have permission to make bulk changes.");
        }
        List<String> errors = new ArrayList<>();
        issues.forEach(issue -> {
            Problems problems = new Problems();
            validate.accept(issue, problems);
            MovePages.lines(problems).forEach(line -> errors.add(issue.key() + ": " + line));
        });
        if (!errors.isEmpty()) {
            return Content.json(400, Map.of("errors", errors));
        }
        issues.forEach(change);
        return Content.json(Map.of("changed", issues.size()));
    }

    /** The issues of the request: ids joined by commas, each of which the person may see. */
    private List<IssueRecord> selected(Request request) {
        return Stream.of(request.parameter("issues").orElse("").split(",")).filter(each -> each.matches("\\d{1,18}")).map(Long::valueOf).distinct()
                .map(id -> desk.issue(request, jira.issues().byId(id))).toList();
    }

    private static List<IssueRecord> withoutSubTasksOfOthers(List<IssueRecord> issues) {
        Set<Long> ids = issues.stream().map(IssueRecord::id).collect(Collectors.toSet());
        return issues.stream().filter(each -> each.parentId().filter(ids::contains).isEmpty()).toList();
    }

    private static String author(Request request) {
        return request.user().orElseThrow().key();
    }
}
