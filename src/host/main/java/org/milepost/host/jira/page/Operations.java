package org.milepost.host.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.rules.TransitionRules;
import org.milepost.host.product.Request;
import org.milepost.host.product.WebFragments;
import org.milepost.host.product.WebFragments.WebItem;

/** The buttons and menus above an issue. */
final class Operations {

    private static final List<String> MORE = List.of("operations-top-level", "operations-work",
            "operations-attachments", "operations-voteswatchers", "operations-subtasks", "operations-operations",
            "jira.issue.tools", "operations-delete");

    private final Desk desk;
    private final JiraModel jira;
    private final TransitionRules transitions;

    Operations(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
        this.transitions = new TransitionRules(jira);
    }

    /** The buttons of the left group. */
    List<Action> buttons(Request request, IssueRecord issue) {
        List<Action> buttons = new ArrayList<>();
        if (desk.may(request, Permission.EDIT_ISSUES, issue)) {
            buttons.add(own("edit-issue", "Edit", "/secure/EditIssue!default.jspa?id=" + issue.id()));
        }
        if (desk.may(request, Permission.ASSIGN_ISSUES, issue)) {
            buttons.add(own("assign-issue", "Assign", "/secure/AssignIssue!default.jspa?id=" + issue.id()));
        }
        items("opsbar-operations", request, issue).forEach(buttons::add);
        return buttons;
    }

    /** The groups of the menu "More", the empty ones left out. */
    List<List<Action>> more(Request request, IssueRecord issue) {
        WebFragments fragments = desk.product().fragments();
        Map<String, Object> context = desk.fragmentContext(request, issue);
        Stream<String> sections = Stream.concat(MORE.stream(), fragments.webSections("opsbar-operations", context)
                .stream().map(WebFragments.WebSection::key)).distinct();
        return sections.map(section -> {
            List<Action> actions = new ArrayList<>(ownIn(section, request, issue));
            items(section, request, issue).forEach(actions::add);
            return actions;
        }).filter(actions -> !actions.isEmpty()).toList();
    }

    /** The transitions that are open. */
    List<Action> transitions(Request request, IssueRecord issue) {
        List<Action> actions = new ArrayList<>(transitions.available(issue, request.user()).stream().map(each ->
                own("action_id_" + each.id(), each.name(), "/secure/WorkflowUIDispatcher.jspa?id=" + issue.id()
                        + "&action=" + each.id() + "&atl_token=" + XsrfToken.of(request))).toList());
        items("opsbar-transitions", request, issue).forEach(actions::add);
        return actions;
    }

    private List<Action> ownIn(String section, Request request, IssueRecord issue) {
        List<Action> actions = new ArrayList<>();
        boolean subTasks = jira.settings().subTasksEnabled() && issue.parentId().isEmpty()
                && jira.typesOf(jira.projectOf(issue)).stream().anyMatch(each -> each.subTask())
                && desk.may(request, Permission.CREATE_ISSUES, jira.projectOf(issue));
        if (section.equals("operations-subtasks") && subTasks) {
            actions.add(own("create-subtask", "Create sub-task",
                    "/secure/CreateSubTaskIssue!default.jspa?parentIssueId=" + issue.id()));
        }
        if (section.equals("operations-operations") && desk.may(request, Permission.MOVE_ISSUES, issue)) {
            actions.add(own("move-issue", "Move", "/secure/MoveIssue!default.jspa?id=" + issue.id()));
        }
        if (section.equals("operations-operations") && desk.may(request, Permission.EDIT_ISSUES, issue)) {
            boolean subTask = issue.parentId().isPresent();
            actions.add(own(subTask ? "subtask-to-issue" : "issue-to-subtask", subTask ? "Convert to issue" : "Convert to sub-task",
                    (subTask ? "/secure/ConvertSubTask!default.jspa?id=" : "/secure/ConvertIssue!default.jspa?id=") + issue.id()));
        }
        if (section.equals("operations-delete") && desk.may(request, Permission.DELETE_ISSUES, issue)) {
            actions.add(own("delete-issue", "Delete", "/secure/DeleteIssue!default.jspa?id=" + issue.id()));
        }
        return actions;
    }

    private Stream<Action> items(String section, Request request, IssueRecord issue) {
        return desk.product().fragments().webItems(section, desk.fragmentContext(request, issue)).stream()
                .map(Operations::action);
    }

    private static Action action(WebItem item) {
        return new Action(item.linkId(), item.label(), item.url(), item.styleClass(), item.tooltip());
    }

    private Action own(String id, String label, String path) {
        return new Action(id, label, desk.product().baseUrl().getPath() + path, "issueaction-" + id, "");
    }

    /**
     * A link that does something.
     *
     * @param id         of its element, may be empty
     * @param url        ready to use
     * @param styleClass may be empty
     * @param tooltip    may be empty
     */
    public record Action(String id, String label, String url, String styleClass, String tooltip) {
    }
}
