package org.milepost.host.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds what lies on top of each other in the picture of a timeline, and what is cut off in a list where nothing may be. */
final class Crowding {

    /** Letters as they are seen: clipped by the label around them. Flags, labels, markers; a label may not lie on another's marker either. */
    private static final String OVERLAPS = """
            () => {
                const shown = element => {
                    const own = element.getBoundingClientRect();
                    const clip = (element.closest('.milepost-label-text > div') || element).getBoundingClientRect();
                    return {left: Math.max(own.left, clip.left), right: Math.min(own.right, clip.right),
                        top: Math.max(own.top, clip.top), bottom: Math.min(own.bottom, clip.bottom),
                        name: element.textContent.trim() || element.parentNode.textContent.trim()};
                };
                const all = selector => Array.from(document.querySelectorAll(selector)).map(shown);
                const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
                const found = [];
                const compare = (some, others) => some.forEach((a, i) => (others === some ? some.slice(i + 1) : others)
                    .filter(b => meets(a, b)).forEach(b => found.push(a.name.slice(0, 40) + ' meets ' + b.name.slice(0, 40))));
                const labels = all('.milepost-label-text span');
                const flags = all('.milepost-today text, .milepost-target text');
                compare(labels, labels);
                compare(labels, all('.milepost-shape .milepost-body'));
                compare(flags, flags);
                compare(flags, all('.milepost-tick-text'));
                compare(flags, labels);
                const frame = document.querySelector('.milepost-goal').getBoundingClientRect();
                labels.concat(flags).filter(a => a.left < frame.left - 1 || a.right > frame.right + 1).forEach(a => found.push(a.name.slice(0, 40) + ' leaves the panel'));
                return found;
            }""";

    private static final String CUT_OFF = """
            () => Array.from(document.querySelectorAll('.milepost-goal .milepost-list *, .milepost-goal .milepost-facts *'))
                .filter(each => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && getComputedStyle(each).display !== 'inline'
                    && !each.closest('.assistive'))
                .map(each => each.outerHTML.slice(0, 120))""";

    private Crowding() {
    }

    @SuppressWarnings("unchecked")
    static List<String> inPicture(Page page) {
        return (List<String>) page.evaluate(OVERLAPS);
    }

    @SuppressWarnings("unchecked")
    static List<String> inList(Page page) {
        return (List<String>) page.evaluate(CUT_OFF);
    }
}
