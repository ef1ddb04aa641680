package org.milepost.evidence;

import java.util.Set;

/**
 * Words that Jira's text search leaves out of its index and of every query: a query of nothing else finds nothing. Jira indexes by Lucene in the language that
 * the installation chose; the English ones are those of Lucene's {@code EnglishAnalyzer.ENGLISH_STOP_WORDS_SET}, the German ones the small words of Snowball's
 * list, from which Lucene's German analyzer takes its own. Both count whatever was chosen: what is left out of a search needlessly makes it find more, which
 * the rule then sorts out itself.
 */
final class SmallWords {

    private static final Set<String> ENGLISH = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on",
            "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with");

    private static final Set<String> GERMAN = Set.of("aber", "als", "am", "an", "auch", "auf", "aus", "bei", "bin", "bis", "bist", "da", "damit", "das", "dass", "dem", "den",
            "der", "des", "die", "du", "durch", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "f\u00fcr", "hat", "hatte", "ich", "ihr", "im", "in", "ins", "ist",
            "kein", "keine", "man", "mich", "mir", "mit", "nach", "nicht", "noch", "nur", "ob", "oder", "ohne", "sich", "sie", "sind", "so", "\u00fcber", "um", "und", "uns", "unter",
            "vom", "von", "vor", "war", "was", "weil", "wenn", "wie", "wir", "wird", "zu", "zum", "zur");

    private SmallWords() {
    }

    static boolean has(String word) {
        return ENGLISH.contains(word) || GERMAN.contains(word);
    }
}
