package org.milepost.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartValues;
import org.milepost.plan.Refusal;

/** Reads single values of a request. */
final class Fields {

    /** Ids of this many digits always fit into a long. */
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Fields() {
    }

    /** An id in an address. @throws Refusal NOT_FOUND for what can be no id: it answers like an id that is not there */
    static long id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return Long.parseLong(text);
    }

    /** A day such as 2026-03-01; absent for null and for an empty text, as forms send it. @throws Refusal FIELD_INVALID */
    static Optional<LocalDate> day(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!DAY.matcher(text.strip()).matches()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
    }

    /** One of the names of an enum. @throws Refusal FIELD_REQUIRED, FIELD_INVALID */
    static <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
        String name = required(field, text);
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
    }

    /** Ids of issues, each once; there may be none, yet that has to be said. @throws Refusal FIELD_REQUIRED, FIELD_INVALID */
    static Set<IssueId> issues(String field, List<Long> ids) {
        if (ids == null) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, field);
        }
        if (ids.size() > PartValues.MOST_IDS || ids.stream().anyMatch(id -> id == null || id <= 0) || ids.stream().distinct().count() < ids.size()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return ids.stream().map(IssueId::new).collect(Collectors.toSet());
    }

    /** Whether something of the caller's own is to be seen through their manager's eyes. @throws Refusal FIELD_INVALID of {@code as} for anybody else's */
    static boolean asManager(String as) {
        if (optional(as).isPresent() && !as.equals("manager")) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "as");
        }
        return optional(as).isPresent();
    }

    /** How many to skip of a list: none without a number. @throws Refusal FIELD_INVALID */
    static int offset(String field, String text) {
        if (optional(text).isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,6}")) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return Integer.parseInt(text);
    }

    /** A text that has to be there. @throws Refusal FIELD_REQUIRED */
    static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, field);
        }
        return text.strip();
    }

    /** A text that may be missing. */
    static String text(String text) {
        return text == null ? "" : text;
    }

    /** A text that may be missing or, as forms send it, empty. */
    static Optional<String> optional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
