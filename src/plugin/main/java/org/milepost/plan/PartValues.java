package org.milepost.plan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks what was typed into the fields of a part, and brings it into the one form in which it is kept. What a value refers to (a goal, a ticket)
 * is for the use case to look up.
 */
public final class PartValues {

    /** The most lines of a field of names, or people and groups of a field of them. */
    public static final int MOST_NAMES = 20;
    /** The most days of a field of days. */
    public static final int MOST_DAYS = Habit.KEPT;
    /** The most goals, steps or choices in one field. */
    public static final int MOST_IDS = 200;
    /** Numbers lie between minus and plus this. */
    static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    /** The most digits behind the point. */
    static final int MOST_DECIMALS = 6;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private PartValues() {
    }

    /**
     * What was typed, in the form in which it is kept: an empty text for a field that was emptied.
     *
     * @param typed by field name: String, Long, BigDecimal, Boolean, a List of String or Long, or an empty text to empty the field
     * @throws Refusal of the field at fault: FIELD_UNKNOWN, FIELD_INVALID, FIELD_TOO_LONG, FIELD_CHARACTERS, LINK_INVALID, DATE_OUT_OF_RANGE,
     *     NUMBER_OUT_OF_RANGE
     */
    public static Map<String, String> checked(PartKind kind, Map<String, ?> typed) {
        Map<String, String> checked = new HashMap<>();
        // By name, so that of two mistakes the same one is told each time.
        typed.keySet().stream().sorted().forEach(name -> {
            PartField field = kind.field(name).filter(PartField::typed).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_UNKNOWN, name));
            checked.put(name, checked(field, typed.get(name)));
        });
        return checked;
    }

    /**
     * The values of a part after a change.
     *
     * @param before its values so far
     * @param changed from {@link #checked}
     * @throws Refusal FIELD_REQUIRED of a field that the part cannot be without
     */
    public static Map<String, String> merged(PartKind kind, Map<String, String> before, Map<String, String> changed) {
        Map<String, String> merged = new HashMap<>(before);
        merged.putAll(changed);
        merged.values().removeIf(String::isEmpty);
        kind.fields().stream().filter(field -> field.required() && !merged.containsKey(field.name())).findFirst().ifPresent(missing -> {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, missing.name());
        });
        return merged;
    }

    private static String checked(PartField field, Object typed) {
        if (typed instanceof String text && text.isBlank() || typed instanceof List<?> list && list.isEmpty() && field.type().isSeveral()) {
            return "";
        }
        return switch (field.type()) {
            case LINE, PERSON -> Texts.title(field.name(), text(field, typed));
            case TEXT -> Texts.optionalText(field.name(), text(field, typed));
            case NAMES -> names(field, typed);
            case AUDIENCE -> audience(field, typed);
            case LINK -> WebAddress.checked(field.name(), text(field, typed)).address();
            case DAY -> day(field, text(field, typed)).toString();
            case DAYS -> days(field, typed);
            case CHOICE -> choice(field, text(field, typed));
            case CHOICES -> different(field, list(field, typed).stream().map(one -> choice(field, text(field, one))).toList());
            case NUMBER -> number(field.name(), typed);
            case COUNT -> count(field, typed);
            case YES -> yes(field, typed);
            case GOALS, STEPS -> different(field, list(field, typed).stream().map(one -> id(field, one)).toList());
            case GOAL, MILESTONE, VISION, STEP, ENTRY, TICKET, SETBACK, REQUEST -> id(field, typed);
        };
    }

    private static String text(PartField field, Object typed) {
        if (typed instanceof String text) {
            return text;
        }
        throw invalid(field);
    }

    private static List<?> list(PartField field, Object typed) {
        if (typed instanceof List<?> list && list.size() <= MOST_IDS) {
            return list;
        }
        throw invalid(field);
    }

    /** What is named twice was not meant so; which of the two counts cannot be known. */
    private static String different(PartField field, List<String> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw invalid(field);
        }
        return String.join(",", values);
    }

    private static String names(PartField field, Object typed) {
        Set<String> names = new LinkedHashSet<>();
        for (Object one : list(field, typed)) {
            String name = text(field, one);
            if (!name.isBlank()) {
                names.add(Texts.title(field.name(), name));
            }
        }
        if (names.size() > MOST_NAMES) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
        }
        return String.join("\n", names);
    }

    private static String audience(PartField field, Object typed) {
        List<Addressee> audience = list(field, typed).stream().map(one -> Addressee.read(Texts.title(field.name(), text(field, one))).orElseThrow(() -> invalid(field)))
                .distinct().toList();
        if (audience.size() > MOST_NAMES) {
            throw invalid(field);
        }
        return Addressee.written(audience);
    }

    private static LocalDate day(PartField field, String typed) {
        if (!DAY.matcher(typed.strip()).matches()) {
            throw invalid(field);
        }
        try {
            return Days.inRange(field.name(), LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            throw invalid(field);
        }
    }

    private static String days(PartField field, Object typed) {
        List<String> days = list(field, typed).stream().map(one -> day(field, text(field, one)).toString()).sorted().toList();
        if (days.size() > MOST_DAYS) {
            throw invalid(field);
        }
        return different(field, days);
    }

    private static String choice(PartField field, String typed) {
        if (!field.choices().contains(typed.strip())) {
            throw invalid(field);
        }
        return typed.strip();
    }

    /**
     * A decimal number in its shortest form.
     *
     * @throws Refusal FIELD_INVALID for what is no number, NUMBER_OUT_OF_RANGE beyond plus or minus 10^12 or with more than six decimals
     */
    static String number(String field, Object typed) {
        BigDecimal number = decimal(field, typed);
        // The exponent first: a number such as 1e999999999 must not be written out.
        if (number.precision() - number.scale() > 13 || number.scale() > 1_000 || number.abs().compareTo(LARGEST) > 0
                || number.signum() != 0 && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw Refusal.ofField(ErrorCode.NUMBER_OUT_OF_RANGE, field, LARGEST.negate().toPlainString(), LARGEST.toPlainString());
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(String field, Object typed) {
        if (typed instanceof Long whole) {
            return BigDecimal.valueOf(whole);
        }
        if (typed instanceof BigDecimal decimal) {
            return decimal;
        }
        if (!(typed instanceof String text) || text.length() > 40 || !text.strip().matches("[-+]?[0-9]+(\\.[0-9]+)?")) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, field);
        }
        return new BigDecimal(text.strip());
    }

    private static String count(PartField field, Object typed) {
        String plain = number(field.name(), typed);
        if (!plain.matches("-?[0-9]+") || Long.parseLong(plain) < field.least() || Long.parseLong(plain) > field.most()) {
            throw Refusal.ofField(ErrorCode.NUMBER_OUT_OF_RANGE, field.name(), Integer.toString(field.least()), Integer.toString(field.most()));
        }
        return plain;
    }

    private static String yes(PartField field, Object typed) {
        if (typed instanceof Boolean said) {
            return said ? "true" : "";
        }
        if (typed.equals("true") || typed.equals("false")) {
            return typed.equals("true") ? "true" : "";
        }
        throw invalid(field);
    }

    private static String id(PartField field, Object typed) {
        String id = typed instanceof Long number ? number.toString() : text(field, typed).strip();
        if (!ID.matcher(id).matches()) {
            throw invalid(field);
        }
        return id;
    }

    private static Refusal invalid(PartField field) {
        return Refusal.ofField(ErrorCode.FIELD_INVALID, field.name());
    }
}
