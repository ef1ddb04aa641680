package org.milepost.host.jira.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.jira.model.ComponentRecord;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.model.Screen;
import org.milepost.host.jira.rules.DatePicker;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Request;

/** Makes the input elements of Jira's own forms: those of a screen which the person may use. */
final class FormView {

    private final Desk desk;
    private final JiraModel jira;

    FormView(Desk desk) {
        this.desk = desk;
        this.jira = desk.jira();
    }

    /** The inputs for an issue to be made. */
    List<Input> forCreation(Request request, ProjectRecord project, Map<String, String> errors) {
        return inputs(request, project, without(project.fields().create(), Field.ISSUE_TYPE), Optional.empty(), errors);
    }

    /** The inputs for an issue that exists. */
    List<Input> forIssue(Request request, IssueRecord issue, Screen screen, Map<String, String> errors) {
        return inputs(request, jira.projectOf(issue), screen, Optional.of(issue), errors);
    }

    /** The elements. */
    String html(List<Input> inputs) {
        return desk.render("inputs", Map.of("inputs", inputs));
    }

    /** What was sent, by field. */
    static Map<String, String[]> sent(Request request) {
        Map<String, String[]> sent = new HashMap<>();
        Stream.of(Field.values()).map(Field::id).forEach(id -> request.parameter(id)
                .ifPresent(value -> sent.put(id, new String[] {value})));
        request.parameter("pid").ifPresent(value -> sent.put("pid", new String[] {value}));
        return sent;
    }

    private List<Input> inputs(Request request, ProjectRecord project, Screen screen, Optional<IssueRecord> issue,
                               Map<String, String> errors) {
        return screen.fields().stream()
                .filter(each -> shown(request, project, issue, each)).map(each -> new Input(each.id(), each.title(),
                        kind(each), project.fields().required().contains(each) || each == Field.RESOLUTION,
                        request.parameter(each.id()).orElseGet(() -> value(request, issue, each)),
                        errors.getOrDefault(each.id(), ""), hint(request, each), choices(project, issue, each))).toList();
    }

    /** The type of a new issue is chosen before its form. */
    private static Screen without(Screen screen, Field field) {
        return new Screen(screen.name(), screen.fields().stream().filter(each -> each != field).toList());
    }

    private boolean shown(Request request, ProjectRecord project, Optional<IssueRecord> issue, Field field) {
        return field.permission().map(permission -> issue.map(each -> desk.may(request, permission, each))
                .orElseGet(() -> desk.may(request, permission, project))).orElse(true)
                && (field != Field.SECURITY || project.securityScheme().isPresent());
    }

    private String value(Request request, Optional<IssueRecord> issue, Field field) {
        Optional<String> stored = issue.flatMap(each -> each.value(field));
        if (issue.isEmpty() && field == Field.REPORTER) {
            return request.user().map(HostUser::name).orElse("");
        }
        return switch (field) {
            case DUE_DATE -> stored.map(each -> new DatePicker(request.locale()).format(LocalDate.parse(each))).orElse("");
            case COMPONENTS -> issue.map(each -> jira.components().of(each).stream().map(ComponentRecord::name).collect(Collectors.joining(", "))).orElse("");
            case EPIC_LINK -> stored.map(Long::valueOf).flatMap(jira.issues()::byId).map(IssueRecord::key).orElse("");
            case REPORTER, ASSIGNEE -> stored.flatMap(jira.people()::byKey).map(HostUser::name).orElse("");
            default -> stored.orElse("");
        };
    }

    private static String kind(Field field) {
        return switch (field) {
            case DESCRIPTION -> "textarea";
            case ISSUE_TYPE, ASSIGNEE, REPORTER, SECURITY, RESOLUTION -> "select";
            default -> "text";
        };
    }

    private static String hint(Request request, Field field) {
        return switch (field) {
            case DUE_DATE -> "Format: " + DatePicker.PATTERN + ", for example " + new DatePicker(request.locale()).format(LocalDate.of(2026, 3, 9));
            case COMPONENTS -> "Names, with commas between them.";
            case LABELS -> "With spaces between them.";
            case EPIC_LINK -> "The key of an epic.";
            default -> "";
        };
    }

    private List<Choice> choices(ProjectRecord project, Optional<IssueRecord> issue, Field field) {
        return switch (field) {
            case ISSUE_TYPE -> jira.typesOf(project).stream()
                    .filter(each -> each.subTask() == issue.flatMap(IssueRecord::parentId).isPresent())
                    .map(each -> new Choice(each.id(), each.name())).toList();
            case ASSIGNEE -> people(project, "Unassigned");
            case REPORTER -> people(project, "");
            case SECURITY -> Stream.concat(Stream.of(new Choice("-1", "None")), project.securityScheme().stream()
                    .flatMap(each -> jira.security().levelsOf(each).stream())
                    .map(each -> new Choice(String.valueOf(each.id()), each.name()))).toList();
            case RESOLUTION -> Stream.concat(Stream.of(new Choice("", "Please select...")), Constants.resolutions()
                    .stream().map(each -> new Choice(each.id(), each.name()))).toList();
            default -> List.of();
        };
    }

    private List<Choice> people(ProjectRecord project, String nobody) {
        return Stream.concat(Stream.of(new Choice("", nobody)), jira.people().all().stream().filter(each ->
                        jira.permissions().inProject(Permission.ASSIGNABLE_USER, project, Optional.of(each)))
                .map(each -> new Choice(each.name(), each.fullName()))).toList();
    }

    /**
     * One input element.
     *
     * @param kind    text, textarea or select
     * @param error   empty if there is none
     * @param hint    empty if there is none
     * @param choices of a select
     */
    public record Input(String id, String label, String kind, boolean required, String value, String error,
                        String hint, List<Choice> choices) {
    }

    /** One choice of a select. */
    public record Choice(String value, String label) {
    }
}
