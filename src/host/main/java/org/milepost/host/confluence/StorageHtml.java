package org.milepost.host.confluence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML that storage format may hold, and how it is written out again. */
final class StorageHtml {

    /** Elements that go with all that is in them. */
    static final Set<String> DROPPED = Set.of("script", "style", "iframe", "object", "embed", "template", "title");

    private static final List<String> GLOBAL = List.of("class", "dir", "lang", "title");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final Map<String, List<String>> ELEMENTS = Map.ofEntries(
            Map.entry("p", List.of()), Map.entry("h1", List.of()), Map.entry("h2", List.of()), Map.entry("h3", List.of()),
            Map.entry("h4", List.of()), Map.entry("h5", List.of()), Map.entry("h6", List.of()), Map.entry("ul", List.of()),
            Map.entry("ol", List.of()), Map.entry("li", List.of()), Map.entry("strong", List.of()), Map.entry("em", List.of()),
            Map.entry("u", List.of()), Map.entry("s", List.of()), Map.entry("code", List.of()), Map.entry("pre", List.of()),
            Map.entry("blockquote", List.of()), Map.entry("br", List.of()), Map.entry("hr", List.of()),
            Map.entry("div", List.of()), Map.entry("span", List.of()), Map.entry("time", List.of("datetime")),
            Map.entry("a", List.of("href")), Map.entry("table", List.of()), Map.entry("thead", List.of()),
            Map.entry("tbody", List.of()), Map.entry("tr", List.of()), Map.entry("th", List.of("scope", "colspan", "rowspan")),
            Map.entry("td", List.of("colspan", "rowspan")));
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|/(?!/)|#).*");
    private static final Map<String, Integer> CHARACTERS = Map.ofEntries(
            Map.entry("nbsp", 160), Map.entry("auml", 228), Map.entry("ouml", 246), Map.entry("uuml", 252),
            Map.entry("Auml", 196), Map.entry("Ouml", 214), Map.entry("Uuml", 220), Map.entry("szlig", 223),
            Map.entry("eacute", 233), Map.entry("egrave", 232), Map.entry("ndash", 8211), Map.entry("mdash", 8212),
            Map.entry("hellip", 8230), Map.entry("lsquo", 8216), Map.entry("rsquo", 8217), Map.entry("ldquo", 8220),
            Map.entry("rdquo", 8221), Map.entry("bdquo", 8222), Map.entry("bull", 8226), Map.entry("middot", 183),
            Map.entry("times", 215), Map.entry("euro", 8364), Map.entry("copy", 169), Map.entry("larr", 8592),
            Map.entry("rarr", 8594));

    /** How many lines {@link #document} puts before the author's first. */
    static final int LINES_BEFORE = 1;

    private static final String DOCTYPE = CHARACTERS.entrySet().stream()
            .map(character -> "<!ENTITY " + character.getKey() + " \"&#" + character.getValue() + ";\">")
            .collect(Collectors.joining("", "<!DOCTYPE storage [", "]>"));

    private StorageHtml() {
    }

    /** A complete XML document around the storage format of a page. */
    static String document(String storage, String macros, String resources) {
        return DOCTYPE + "\n<storage xmlns:ac=\"" + macros + "\" xmlns:ri=\"" + resources + "\">" + storage + "</storage>";
    }

    static boolean knows(String element) {
        return ELEMENTS.containsKey(element);
    }

    static String open(String element, Function<String, String> attributes) {
        StringBuilder tag = new StringBuilder("<").append(element);
        for (List<String> names : List.of(GLOBAL, ELEMENTS.get(element))) {
            for (String name : names) {
                String value = attributes.apply(name);
                if (value != null && (!name.equals("href") || SAFE_LINK.matcher(value).matches())) {
                    tag.append(' ').append(name).append("=\"").append(escape(value)).append('"');
                }
            }
        }
        return tag.append('>').toString();
    }

    static String close(String element) {
        return EMPTY.contains(element) ? "" : "</" + element + ">";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
