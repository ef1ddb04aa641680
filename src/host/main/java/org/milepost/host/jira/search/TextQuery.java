package org.milepost.host.jira.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are looked for in a text: all must be there, in whatever order and case; what is quoted within the text must be there as it is; a star ends
 * the beginning of a word. Without the word stems of the real search.
 *
 * @param parts the words and phrases in small letters
 */
record TextQuery(List<String> parts) {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static TextQuery of(String query) {
        List<String> parts = new ArrayList<>();
        for (Matcher each = PART.matcher(query.toLowerCase(Locale.ROOT)); each.find();) {
            parts.add(each.group(1) == null ? each.group(2) : '"' + each.group(1));
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
