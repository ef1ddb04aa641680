package org.milepost.confluence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of the HTML of every macro. */
final class ShownHtml {

    private ShownHtml() {
    }

    static void assertHolds(String html, String... parts) {
        for (String part : parts) {
            assertTrue("'" + part + "' is not in " + html, html.contains(part));
        }
    }

    /** Passes a policy without inline scripts and styles. */
    static void assertSafe(String html) {
        assertFalse(html, Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:").matcher(html).find());
    }

    /** For PDF and Word: safe, and of these elements alone. */
    static void assertPlain(String html, Set<String> elements) {
        assertSafe(html);
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)").matcher(html);
        while (tags.find()) {
            assertTrue(tags.group(2), elements.contains(tags.group(2)));
        }
    }
}
