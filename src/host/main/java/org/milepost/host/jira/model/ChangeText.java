package org.milepost.host.jira.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.host.product.HostUser;

/** Writes change items as Jira's system fields do. */
public final class ChangeText {

    private final JiraModel jira;

    ChangeText(JiraModel jira) {
        this.jira = jira;
    }

    /** The item for a field that had one value and now has another. */
    Change of(Field field, Optional<String> before, Optional<String> after) {
        return switch (field) {
            // Jira stores no values, only texts, for these.
            case SUMMARY, DESCRIPTION, LABELS -> new Change(field.id(), Optional.empty(), before, Optional.empty(), after);
            case PARENT -> parent(before, after);
            default -> new Change(field.id(), before, before.map(each -> shown(field, each)), after,
                    after.map(each -> shown(field, each)));
        };
    }

    /** A sub-task that changes its parent keeps keys, under another name than one that gets or loses one. */
    private Change parent(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent()) {
            String from = shown(Field.PARENT, before.get());
            String to = shown(Field.PARENT, after.get());
            return Change.of("Parent Issue", from, from, to, to);
        }
        return new Change(Field.PARENT.id(), before, before.map(each -> shown(Field.PARENT, each)), after,
                after.map(each -> shown(Field.PARENT, each)));
    }

    private String shown(Field field, String value) {
        return switch (field) {
            // Timestamp.toString of midnight, for example "2026-03-01 00:00:00.0".
            case DUE_DATE -> LocalDate.parse(value) + " 00:00:00.0";
            case STATUS -> Constants.status(value).name();
            case RESOLUTION -> Constants.resolution(value).map(ResolutionRecord::name).orElse(value);
            case ISSUE_TYPE -> jira.types().byId(value).map(IssueTypeRecord::name).orElse(value);
            case ASSIGNEE, REPORTER -> jira.people().byKey(value).map(HostUser::fullName).orElse(value);
            case SECURITY -> jira.security().level(Long.parseLong(value)).map(SecurityLevel::name).orElse(value);
            case PARENT -> jira.issues().byId(Long.parseLong(value)).map(IssueRecord::key).orElse(value);
            case COMPONENTS -> Stream.of(value.split(",")).map(each -> jira.components().byId(Long.parseLong(each)).map(ComponentRecord::name).orElse(each))
                    .collect(Collectors.joining(", "));
            case EPIC_LINK -> jira.issues().byId(Long.parseLong(value)).map(IssueRecord::key).orElse(value);
            default -> value;
        };
    }
}
