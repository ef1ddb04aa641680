package org.milepost.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.template.TemplateProblem.Code;

/**
 * One object of a template's file and the way to it. Each reading that goes wrong notes a problem and answers with a stand-in, so that one look
 * finds all the problems there are; nothing is made of a file that has any.
 */
final class TemplateBranch {

    /** Filling a title's placeholders may make it longer than it is. */
    static final int TITLE_LENGTH = Texts.TITLE_LENGTH - 15;
    private static final int MOST_LANGUAGES = 20;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int MOST_DECIMALS = 4;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");
    /** Stands for a text that cannot be read. */
    static final LocalText STAND_IN = new LocalText(Map.of(LocalText.FALLBACK, "?"));

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String path;
    private final List<TemplateProblem> problems;
    private final Set<String> known = new HashSet<>();

    private TemplateBranch(Object tree, String path, List<TemplateProblem> problems) {
        this.path = path;
        // What is missing in something that is no object goes without saying.
        this.problems = tree instanceof Map ? problems : new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> values.put((String) name, value));
        } else {
            problems.add(TemplateProblem.of(path, Code.NO_OBJECT));
        }
    }

    static TemplateBranch root(Object tree, List<TemplateProblem> problems) {
        return new TemplateBranch(tree, "", problems);
    }

    /** The way to a field of this object. */
    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** Notes every field that nothing asked for. Comes last. */
    void end() {
        values.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> note(shown(name), Code.UNKNOWN_FIELD));
    }

    void note(String name, Code code, String... arguments) {
        problems.add(TemplateProblem.of(at(name), code, arguments));
    }

    TemplateBranch object(String name) {
        known.add(name);
        if (!has(name)) {
            note(name, Code.REQUIRED);
            return new TemplateBranch(Map.of(), at(name), new ArrayList<>());
        }
        return new TemplateBranch(values.get(name), at(name), problems);
    }

    Optional<TemplateBranch> optionalObject(String name) {
        known.add(name);
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    List<TemplateBranch> objects(String name, int fewest, int most) {
        known.add(name);
        if (values.get(name) instanceof List<?> list) {
            if (list.size() < fewest || list.size() > most) {
                note(name, Code.COUNT, Integer.toString(fewest), Integer.toString(most));
                return List.of();
            }
            List<TemplateBranch> branches = new ArrayList<>();
            list.forEach(each -> branches.add(new TemplateBranch(each, at(name) + "[" + branches.size() + "]", problems)));
            return branches;
        }
        if (has(name)) {
            note(name, Code.NO_LIST);
        } else if (fewest > 0) {
            note(name, Code.REQUIRED);
        }
        return List.of();
    }

    String word(String name, Pattern form, int length) {
        String word = read(name, String.class, Code.NO_TEXT).orElse("");
        if (has(name) && !word.isEmpty() && (word.length() > length || !form.matcher(word).matches())) {
            note(name, Code.KEY_FORM);
        }
        return word;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        Optional<String> chosen = read(name, String.class, Code.NO_TEXT);
        if (chosen.filter(given -> !names.contains(given)).isPresent()) {
            note(name, Code.NOT_ONE_OF, String.join(", ", names));
        }
        return chosen.filter(names::contains).map(given -> Enum.valueOf(type, given)).orElse(type.getEnumConstants()[0]);
    }

    /** A whole number within these bounds; where it is not, the stand-in. */
    int whole(String name, int least, int most, int standIn) {
        Optional<Number> number = read(name, Number.class, Code.NO_NUMBER);
        boolean within = number.filter(given -> given instanceof Integer).map(Number::intValue).filter(given -> given >= least && given <= most).isPresent();
        if (number.isPresent() && !within) {
            note(name, Code.OUT_OF_RANGE, Integer.toString(least), Integer.toString(most));
        }
        return within ? number.get().intValue() : standIn;
    }

    BigDecimal decimal(String name) {
        Optional<Number> number = read(name, Number.class, Code.NO_NUMBER);
        BigDecimal decimal = number.map(given -> new BigDecimal(given.toString())).orElse(BigDecimal.ZERO);
        if (decimal.abs().compareTo(LARGEST) > 0 || decimal.stripTrailingZeros().scale() > MOST_DECIMALS) {
            note(name, Code.OUT_OF_RANGE, LARGEST.negate().toPlainString(), LARGEST.toPlainString());
        }
        return decimal;
    }

    boolean isYes(String name) {
        known.add(name);
        return has(name) && read(name, Boolean.class, Code.NO_BOOLEAN).orElse(false);
    }

    LocalText title(String name) {
        return local(name, TITLE_LENGTH, true);
    }

    LocalText text(String name) {
        return local(name, Texts.TEXT_LENGTH, false);
    }

    Optional<LocalText> optionalText(String name) {
        known.add(name);
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** An object of texts by language. */
    private LocalText local(String name, int length, boolean oneLine) {
        TemplateBranch languages = object(name);
        Map<String, String> texts = new TreeMap<>();
        for (String language : languages.values.keySet()) {
            if (!LANGUAGE.matcher(language).matches() || texts.size() == MOST_LANGUAGES) {
                languages.note(shown(language), Code.LANGUAGE);
                continue;
            }
            languages.read(language, String.class, Code.NO_TEXT).ifPresent(text -> texts.put(language, languages.checked(language, text.strip(), length, oneLine)));
        }
        if (has(name) && !languages.values.containsKey(LocalText.FALLBACK) && values.get(name) instanceof Map) {
            languages.note(LocalText.FALLBACK, Code.REQUIRED);
        }
        boolean usable = texts.containsKey(LocalText.FALLBACK) && texts.values().stream().noneMatch(String::isBlank);
        return usable ? new LocalText(texts) : STAND_IN;
    }

    private String checked(String name, String text, int length, boolean oneLine) {
        if (text.length() > length) {
            note(name, Code.TOO_LONG, Integer.toString(length));
        } else if (!isKept(text, oneLine)) {
            note(name, Code.CHARACTERS);
        } else if (!Placeholders.areKnown(text)) {
            note(name, Code.PLACEHOLDER, String.join(", ", Placeholders.MONTH, Placeholders.YEAR, Placeholders.WEEKS));
        }
        return text;
    }

    /** The same characters as when somebody types a goal. */
    private static boolean isKept(String text, boolean oneLine) {
        try {
            return (oneLine ? Texts.title("", text) : Texts.text("", text)).equals(text);
        } catch (Refusal refusal) {
            return false;
        }
    }

    private <T> Optional<T> read(String name, Class<T> type, Code otherwise) {
        known.add(name);
        Object value = values.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            note(name, Code.REQUIRED);
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            note(name, otherwise);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    /** A field's name as it may be repeated in an answer. */
    private static String shown(String name) {
        String plain = name.codePoints().filter(point -> Character.isLetterOrDigit(point) || point == '_' || point == '-')
                .limit(40).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.isEmpty() ? "?" : plain;
    }
}
