package org.milepost.smart;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a title is worded.
 *
 * @param wording the kind of it
 * @param knownBy the words of the title that it was known by, empty for {@link Wording#OTHER}
 * @param hasNumber whether it counts something; the number of a version is none
 * @param count how many words it has
 * @param spaced whether its script puts spaces between words, so that counting them says something
 */
record TitleWords(Wording wording, String knownBy, boolean hasNumber, int count, boolean spaced) {

    /** What a title names. */
    enum Wording { WISH, DIRECTION, ACTIVITY, OUTCOME, OTHER }

    /** In the order in which they are tried: an outcome mends a wish or an activity beside it, but not "more". */
    private static final List<Map.Entry<Wording, List<Pattern>>> ORDER = List.of(
            Map.entry(Wording.DIRECTION, Vocabulary.MORE), Map.entry(Wording.OUTCOME, Vocabulary.OUTCOME), Map.entry(Wording.WISH, Vocabulary.WISH),
            Map.entry(Wording.DIRECTION, Vocabulary.DIRECTION), Map.entry(Wording.ACTIVITY, Vocabulary.ACTIVITY));

    private static final Pattern FIGURES = Vocabulary.pattern("(?<![\\p{L}\\p{N}.,/+#-])\\p{N}[\\p{N}.,]*(?<unit>\\s?(?:%|percent\\b|prozent\\b"
            + "|k\\b|x\\b|ms\\b|h\\b|min\\b))?(?![\\p{L}\\p{N}])");
    /** Numbers in letters, how often, levels of a language, and "none", which is a number too. */
    private static final Pattern NUMBER_WORDS = Vocabulary.pattern("\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twice|zwei|drei"
            + "|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf"
            + "|zweimal|dreimal|every (?:day|week|month|quarter|sprint)|weekly|monthly|jede[ns]? (?:tag|woche|monat|quartal|sprint)"
            + "|wöchentlich\\p{L}*|monatlich\\p{L}*"
            + "|half|halve|double|halbieren|verdoppeln|[abc][12]|nicht mehr)\\b|^[^\\p{L}\\p{N}]*(?:no|zero|keine?[nr]?)\\b");

    static TitleWords of(String typed) {
        String title = Normalizer.normalize(typed, Normalizer.Form.NFC);
        boolean spaced = title.codePoints().noneMatch(TitleWords::isUnspaced);
        int count = (int) Pattern.compile("\\s+").splitAsStream(title).filter(word -> word.codePoints().anyMatch(Character::isLetter)).count();
        for (Map.Entry<Wording, List<Pattern>> kind : ORDER) {
            Optional<String> words = find(kind.getValue(), title);
            if (words.isPresent()) {
                return new TitleWords(kind.getKey(), words.get(), counts(title), count, spaced);
            }
        }
        return new TitleWords(Wording.OTHER, "", counts(title), count, spaced);
    }

    /** Whether the title is one word, or none. */
    boolean isSingle() {
        return spaced && count <= 1;
    }

    private static Optional<String> find(List<Pattern> patterns, String title) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(title);
            if (matcher.find()) {
                String words = matcher.group("words");
                return Optional.of((words == null ? matcher.group() : words).replaceAll("\\s+", " ").strip());
            }
        }
        return Optional.empty();
    }

    private static boolean counts(String title) {
        return NUMBER_WORDS.matcher(title).find() || FIGURES.matcher(title).results()
                .anyMatch(figure -> figure.group(1) != null || !isNamed(title.substring(0, figure.start()).strip()));
    }

    /** A name before a figure makes it a version ("Learn Java 21"); the first word of a title is capital anyway. */
    private static boolean isNamed(String before) {
        int space = before.lastIndexOf(' ');
        return space >= 0 && !before.endsWith(":") && before.substring(space).codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isUnspaced(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
