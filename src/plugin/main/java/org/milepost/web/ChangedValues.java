package org.milepost.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.career.History.Difference;
import org.milepost.career.History.Entry;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartField;
import org.milepost.plan.PartKind;

/** Puts the values that changes made into words. */
final class ChangedValues {

    private final Map<IssueId, String> titles;
    private final Words words;

    /** @param titles of the goals and milestones that may be named */
    ChangedValues(Map<IssueId, String> titles, Words words) {
        this.titles = titles;
        this.words = words;
    }

    /** What an entry tells, value by value. */
    List<ChangedValue> of(Entry entry) {
        return entry.differences().stream().map(difference -> entry.part().map(kind -> ofPart(kind, difference)).orElseGet(() -> other(difference)))
                .filter(ChangedValue::isTold).toList();
    }

    private ChangedValue ofPart(PartKind kind, Difference difference) {
        PartField field = kind.field(difference.field()).orElseThrow();
        return new ChangedValue(words.text("milepost.part." + kind.name() + "." + field.name()), value(field, difference.before()), value(field, difference.after()));
    }

    /** A value of a part in words; empty for none, and for what has no words. */
    String value(PartField field, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case DAY -> day(kept);
            case CHOICE, CHOICES -> Arrays.stream(kept.split(",")).filter(field.choices()::contains)
                    .map(name -> words.text("milepost.choice." + field.vocabulary() + "." + name)).collect(Collectors.joining(", "));
            case GOAL, GOALS, MILESTONE -> named(kept);
            case YES -> words.text("milepost.part.yes");
            case VISION, DAYS, ENTRY, STEP, STEPS, TICKET, SETBACK, REQUEST -> "";
            default -> kept;
        };
    }

    private ChangedValue other(Difference difference) {
        return new ChangedValue(words.text("milepost.history.field." + difference.field()), other(difference.field(), difference.before()),
                other(difference.field(), difference.after()));
    }

    private String other(String field, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "dueDate", "until" -> day(kept);
            case "reason" -> words.text("milepost.reason." + kept.toLowerCase(Locale.ROOT));
            case "level" -> words.text("milepost.level." + kept.toLowerCase(Locale.ROOT));
            case "goals" -> named(kept);
            default -> kept;
        };
    }

    private String day(String kept) {
        return words.day(LocalDate.parse(kept));
    }

    private String named(String ids) {
        return Arrays.stream(ids.split(",")).map(id -> titles.getOrDefault(new IssueId(Long.parseLong(id)), "")).filter(title -> !title.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
