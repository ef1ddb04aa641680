package org.milepost.timeline;

import java.util.ArrayList;
import java.util.List;
import org.milepost.timeline.Timeline.Anchor;
import org.milepost.timeline.Timeline.Label;

/** Gives each label, in order of time, the first lane in which it meets no other. */
final class LabelLayout {

    /** The most room a label gets, in units. */
    static final int MOST_WIDTH = 300;
    /** The least: the second line of a label has a date, a word and a count or two under the shortest title. */
    static final int LEAST_WIDTH = 260;
    /** Room for one Latin letter, in units: 7 pixels where the drawing is 760 wide; a full-width letter takes twice as much. */
    static final int LETTER = 9;
    /** Space left and right of the text within a label, in units: the half of the marker that stands in it, and air. */
    static final int PADDING = 14;
    /** The least space between two labels of a lane, in units: half a marker stands out of a label. */
    static final int SPACE = 18;
    /** From here on (Hangul Jamo) letters are counted as full-width: too much for some, never too little. */
    private static final int FIRST_WIDE = 0x1100;

    private final List<Integer> lastRight = new ArrayList<>();

    Label place(int x, String title) {
        int width = 2 * PADDING;
        int characters = 0;
        for (int point : title.codePoints().toArray()) {
            int letter = point < FIRST_WIDE ? LETTER : 2 * LETTER;
            if (width + letter > MOST_WIDTH) {
                break;
            }
            width += letter;
            characters += Character.charCount(point);
        }
        width = Math.max(width, LEAST_WIDTH);
        // Beside the marker, never on it.
        Anchor anchor = x + width <= Timeline.WIDTH ? Anchor.START : Anchor.END;
        Label probe = new Label(0, x, anchor, width, characters);
        int lane = firstFree(probe.left());
        lastRight.set(lane, probe.right());
        return new Label(lane, x, anchor, width, characters);
    }

    int lanes() {
        return lastRight.size();
    }

    private int firstFree(int left) {
        for (int lane = 0; lane < lastRight.size(); lane++) {
            if (lastRight.get(lane) + SPACE <= left) {
                return lane;
            }
        }
        lastRight.add(0);
        return lastRight.size() - 1;
    }
}
