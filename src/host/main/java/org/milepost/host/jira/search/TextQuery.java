package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are looked for in a text: all must be there, in whatever order and case; what is quoted within the text must be there as it is; a star ends
 * the beginning of a word. Small English words are left out of the query as the real search leaves them out: one of nothing else finds nothing. Without
 * its word stems.
 *
 * @param parts the words and phrases in small letters
 */
record TextQuery(List<String> parts) {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Lucene's {@code EnglishAnalyzer.ENGLISH_STOP_WORDS_SET}. */
    private static final Set<String> STOP_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on",
            "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with");

    static TextQuery of(String query) {
        List<String> parts = new ArrayList<>();
        for (Matcher each = PART.matcher(query.toLowerCase(Locale.ROOT)); each.find();) {
            if (each.group(1) != null) {
                parts.add('"' + each.group(1));
            } else if (!STOP_WORDS.contains(each.group(2))) {
                parts.add(each.group(2));
            }
        }
        return new TextQuery(parts);
    }

    boolean matches(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(small.split("[^\\p{L}\\p{N}]+"));
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.startsWith("\"") ? small.contains(part.substring(1))
                : Arrays.stream(part.split("[^\\p{L}\\p{N}*]+")).filter(each -> !each.isEmpty()).allMatch(word -> found(word, words)));
    }

    private static boolean found(String word, List<String> words) {
        return word.endsWith("*") ? words.stream().anyMatch(each -> each.startsWith(word.substring(0, word.length() - 1))) : words.contains(word);
    }
}
