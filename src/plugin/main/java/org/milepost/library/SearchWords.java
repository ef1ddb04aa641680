package org.milepost.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milepost.plan.ResourceKind;

/**
 * What somebody looks for: words that all have to be there, in any order, each anywhere in a title or description or at the beginning of what the kind
 * is called. Capitals, accents and the several ways of writing one character make no difference.
 *
 * @param words at most {@value #MOST}; none finds everything
 */
public record SearchWords(List<Word> words) {

    /** The most words that are looked for; further ones are left out. */
    public static final int MOST = 8;
    /** The most characters of what is looked for. */
    static final int LONGEST = 200;

    /** No words: everything is found. */
    static final SearchWords NONE = new SearchWords(List.of());

    /** What the LIKE of one database or another gives a meaning, and what separates words. */
    private static final Pattern SEPARATORS = Pattern.compile("[%_\\\\\\[\\]^\\s\\p{Cntrl}\\p{Z}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** A word in the form of {@link #folded}, and the kinds that it may stand for. */
    public record Word(String text, Set<ResourceKind> kinds) {
        public Word {
            kinds = Set.copyOf(kinds);
        }
    }

    public SearchWords {
        words = List.copyOf(words);
    }

    /** @param kinds what each kind is called in the language of who looks */
    public static SearchWords of(String typed, Map<ResourceKind, String> kinds) {
        String folded = folded(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        return new SearchWords(Arrays.stream(folded.split(" ")).filter(word -> !word.isEmpty()).distinct().limit(MOST)
                .map(word -> new Word(word, kindsCalled(word, kinds))).toList());
    }

    private static Set<ResourceKind> kindsCalled(String word, Map<ResourceKind, String> kinds) {
        return kinds.entrySet().stream().filter(kind -> Arrays.stream(folded(kind.getValue()).split(" ")).anyMatch(part -> part.startsWith(word)))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** A text in the form in which it is compared, its words with one space between them. */
    public static String folded(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }
}
