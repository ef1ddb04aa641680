package org.milepost.host.journey;

import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes pictures of a page as it stands, wide and narrow, light and dark, into {@code target/screenshots}, lets axe look at each for breaches
 * of WCAG 2.1 AA, and asserts that no page scrolls sideways.
 */
final class Looks {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String AXE = read(Path.of("node_modules", "axe-core", "axe.min.js"));
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Looks() {
    }

    /** Wide in light and narrow in dark colours. */
    static void at(Page page, String name) {
        one(page, name, "light", 1280);
        one(page, name, "dark", 400);
        setMode(page, "light");
        page.setViewportSize(1280, 900);
    }

    /** Both widths in both modes. Colours are the mode's and places are the width's, so axe looks at two of the four, as in {@link #at}. */
    static void fromAllSides(Page page, String name) {
        pictured(page, name, "dark", 1280);
        pictured(page, name, "light", 400);
        at(page, name);
    }

    /** As {@link #at}, of a page with script switched off: axe is a script and can't look at it. */
    static void withoutScript(Page page, String name) {
        pictured(page, name, "light", 1280);
        pictured(page, name, "dark", 400);
    }

    private static void one(Page page, String name, String mode, int width) {
        Path picture = pictured(page, name, mode, width);
        assertEquals("axe finds nothing on " + picture, List.of(), breaches(page));
    }

    private static Path pictured(Page page, String name, String mode, int width) {
        page.setViewportSize(width, 900);
        setMode(page, mode);
        Path picture = FOLDER.resolve(name + "-" + mode + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true)
                .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        Object sideways = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals("pixels by which the page scrolls sideways: " + picture, 0, ((Number) sideways).intValue());
        return picture;
    }

    /** Products write the mode into the page on the server; AUI follows the attributes at run time as well. */
    private static void setMode(Page page, String mode) {
        page.evaluate("mode => { const root = document.documentElement; root.removeAttribute('data-color-mode-auto');"
                + " root.setAttribute('data-color-mode', mode); root.setAttribute('data-theme', 'dark:dark light:light'); }", mode);
    }

    @SuppressWarnings("unchecked")
    private static List<String> breaches(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        // Of what is in order axe need not keep where it is.
        return (List<String>) page.evaluate("async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations"
                + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html).join(' | '))", RULES);
    }

    private static String read(Path axe) {
        try {
            return Files.readString(axe);
        } catch (IOException e) {
            throw new UncheckedIOException("axe is missing; bin/test installs the npm packages first", e);
        }
    }
}
