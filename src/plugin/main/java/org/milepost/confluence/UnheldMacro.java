package org.milepost.confluence;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The macro for two people on a page that names no review yet, in storage format. */
final class UnheldMacro {

    /** What is quoted is no macro. A macro of a review holds none itself. */
    private static final Pattern MACROS = Pattern.compile("<!\\[CDATA\\[.*?]]>|<ac:structured-macro\\b(?=[^>]*\\bac:name=\"career-review\")[^>]*(?<!/)>(.*?)</ac:structured-macro>", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("<ac:parameter\\s+ac:name=\"review\"\\s*(?:/>|>\\s*</ac:parameter>)");

    private UnheldMacro() {
    }

    /**
     * The page's text with this review in its macro.
     *
     * @param storage the page's text
     * @param review id of the review
     * @return absent unless exactly one macro is for two people and names no review
     */
    static Optional<String> with(String storage, long review) {
        List<MatchResult> unheld = MACROS.matcher(storage).results().filter(found -> found.group(1) != null && isUnheld(found.group(1))).toList();
        if (unheld.size() != 1) {
            return Optional.empty();
        }
        MatchResult macro = unheld.get(0);
        String parameters = EMPTY.matcher(macro.group(1)).replaceAll("") + OneOnOneStorage.review(review);
        return Optional.of(storage.substring(0, macro.start(1)) + parameters + storage.substring(macro.end(1)));
    }

    private static boolean isUnheld(String parameters) {
        return parameters.contains("ac:name=\"with\"") && !EMPTY.matcher(parameters).replaceAll("").contains("ac:name=\"review\"");
    }
}
