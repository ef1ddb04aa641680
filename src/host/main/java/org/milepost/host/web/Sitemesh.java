package org.milepost.host.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.host.product.Page;

/** Takes a whole HTML page of a servlet apart, as the products' decorators do. */
final class Sitemesh {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern DECORATOR = Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]*)\"\\s*/?>", FLAGS);
    private static final Pattern TAB = Pattern.compile("<meta\\s+name=\"admin.active.tab\"\\s+content=\"([^\"]*)\"\\s*/?>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body([^>]*)>(.*)</body>", FLAGS);
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"", FLAGS);

    private final String html;

    Sitemesh(String html) {
        this.html = html;
    }

    /** The page for the frame; empty if the HTML asks for no decorator and goes out as it is. */
    Optional<Page> page(int status) {
        Optional<String> decorator = group(DECORATOR, html, 1).filter(Set.of(Page.GENERAL, Page.ADMIN)::contains);
        if (decorator.isEmpty()) {
            return Optional.empty();
        }
        String head = group(HEAD, html, 1).orElse("");
        String title = unescape(group(TITLE, head, 1).orElse("").strip());
        String rest = DECORATOR.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("").replaceAll("(?i)<meta\\s+charset[^>]*>", "").strip();
        return Optional.of(new Page(title, group(BODY, html, 2).orElse(html), decorator.get(), Set.of(), "", rest, status));
    }

    /** The link id of the item of the administration menu that is marked, as Jira reads it; empty if none is named. */
    String activeTab() {
        return group(TAB, html, 1).orElse("");
    }

    /** The classes of the body element. */
    String bodyClass() {
        return group(BODY, html, 1).flatMap(attributes -> group(CLASS, attributes, 1)).orElse("");
    }

    private static Optional<String> group(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
