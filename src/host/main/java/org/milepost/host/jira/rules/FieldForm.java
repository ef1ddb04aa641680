package org.milepost.host.jira.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.jira.model.ComponentRecord;
import org.milepost.host.jira.model.Constants;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.IssueTypes;
import org.milepost.host.jira.model.JiraModel;
import org.milepost.host.jira.model.Permission;
import org.milepost.host.jira.model.ProjectRecord;
import org.milepost.host.jira.rules.Problems.Reason;
import org.milepost.host.product.HostUser;

/** Reads and writes fields as forms show them. */
final class FieldForm {

    private final JiraModel jira;
    private final ProjectRecord project;
    private final DatePicker picker;

    FieldForm(JiraModel jira, ProjectRecord project, Actor actor) {
        this.jira = jira;
        this.project = project;
        this.picker = new DatePicker(actor.locale());
    }

    /** A stored value as a form shows it. */
    String typed(Field field, String stored) {
        return switch (field) {
            case DUE_DATE -> picker.format(LocalDate.parse(stored));
            case ASSIGNEE, REPORTER -> jira.people().byKey(stored).map(HostUser::name).orElse(stored);
            case COMPONENTS -> Stream.of(stored.split(",")).flatMap(each -> jira.components().byId(Long.parseLong(each)).stream())
                    .map(ComponentRecord::name).collect(Collectors.joining(", "));
            case EPIC_LINK -> jira.issues().byId(Long.parseLong(stored)).map(IssueRecord::key).orElse(stored);
            default -> stored;
        };
    }

    /** The value to store for a text that {@link #check} has let pass; empty clears the field. */
    Optional<String> stored(Field field, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return switch (field) {
            case DUE_DATE -> picker.parse(typed).map(LocalDate::toString);
            case ASSIGNEE, REPORTER -> jira.people().byName(typed).map(HostUser::key);
            case SECURITY -> Optional.of(typed).filter(each -> !each.equals("-1"));
            case SUMMARY -> Optional.of(typed.strip());
            case COMPONENTS -> Optional.of(names(typed).flatMap(each -> jira.components().named(project.id(), each).stream())
                    .map(each -> String.valueOf(each.id())).distinct().collect(Collectors.joining(",")));
            case LABELS -> Optional.of(Stream.of(typed.strip().split("\\s+")).distinct().sorted().collect(Collectors.joining(" ")));
            case EPIC_LINK -> epic(typed).map(each -> String.valueOf(each.id()));
            default -> Optional.of(typed);
        };
    }

    /** Adds to the problems what is wrong with a text. */
    void check(Field field, String typed, boolean required, Optional<String> before, Problems problems) {
        if (typed.isBlank()) {
            if (required) {
                problems.error(field.id(), field == Field.SUMMARY ? "You must specify a summary of the issue."
                        : field.title() + " is required.", Reason.VALIDATION_FAILED);
            }
            return;
        }
        fault(field, typed, before)
                .ifPresent(text -> problems.error(field.id(), text, Reason.VALIDATION_FAILED));
    }

    private Optional<String> fault(Field field, String typed, Optional<String> before) {
        return switch (field) {
            case SUMMARY -> summaryFault(typed);
            case DUE_DATE -> picker.parse(typed).isPresent() ? Optional.empty()
                    : Optional.of("You did not enter a valid date. Please enter the date in the format \""
                            + DatePicker.PATTERN + "\", for example \"" + picker.format(LocalDate.of(2026, 3, 9)) + "\".");
            case REPORTER -> knownUser(typed, before) ? Optional.empty()
                    : Optional.of("The reporter specified is not a user.");
            case ASSIGNEE -> assignable(typed) ? Optional.empty()
                    : Optional.of("User '" + typed + "' cannot be assigned issues.");
            case SECURITY -> typed.equals("-1") || knownLevel(typed) ? Optional.empty()
                    : Optional.of("The security level is not valid.");
            case RESOLUTION -> Constants.resolution(typed).isPresent() ? Optional.empty()
                    : Optional.of("The resolution is not valid.");
            case COMPONENTS -> names(typed).filter(each -> jira.components().named(project.id(), each).isEmpty()).findFirst()
                    .map(each -> "Component with name '" + each + "' does not exist.");
            case LABELS -> Stream.of(typed.strip().split("\\s+")).filter(each -> each.length() > 255).findFirst()
                    .map(each -> "The label is longer than 255 characters.");
            case EPIC_LINK -> epic(typed).isPresent() ? Optional.empty() : Optional.of("Issue '" + typed + "' isn't an epic.");
            default -> Optional.empty();
        };
    }

    private static Stream<String> names(String typed) {
        return Stream.of(typed.split(",")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private Optional<IssueRecord> epic(String key) {
        return jira.issues().byKey(key.strip().toUpperCase(Locale.ROOT)).filter(each -> each.typeId().equals(IssueTypes.EPIC));
    }

    private static Optional<String> summaryFault(String typed) {
        if (typed.strip().contains("\n") || typed.strip().contains("\r")) {
            return Optional.of("The summary is invalid because it contains newline characters.");
        }
        return typed.strip().length() > 255 ? Optional.of("Summary can't exceed 255 characters.") : Optional.empty();
    }

    private boolean knownUser(String name, Optional<String> before) {
        return jira.people().byName(name)
                .filter(each -> each.active() || before.filter(each.key()::equals).isPresent()).isPresent();
    }

    private boolean assignable(String name) {
        return jira.people().byName(name).filter(each -> jira.permissions()
                .inProject(Permission.ASSIGNABLE_USER, project, Optional.of(each))).isPresent();
    }

    private boolean knownLevel(String id) {
        return id.matches("\\d{1,18}") && jira.security().level(Long.parseLong(id))
                .filter(each -> project.securityScheme().filter(scheme -> scheme == each.schemeId()).isPresent())
                .isPresent();
    }
}
