package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;

/** Who will read what a macro writes, and with what at hand. */
enum Medium {
    /** The viewer in a browser, with the page's style sheets. */
    SCREEN,
    /** The viewer in a document of their own: no style sheet, no script. */
    DOCUMENT,
    /** Others than the viewer, or nobody knows who: nothing private may be written. */
    OTHERS;

    /** E-mail, feeds and exports of a whole space are read by others than the one who has them rendered; so is, to be safe, what is not known. */
    static Medium of(String outputType) {
        if (is(ConversionContextOutputType.DISPLAY, outputType) || is(ConversionContextOutputType.PREVIEW, outputType)) {
            return SCREEN;
        }
        return is(ConversionContextOutputType.PDF, outputType) || is(ConversionContextOutputType.WORD, outputType) ? DOCUMENT : OTHERS;
    }

    private static boolean is(ConversionContextOutputType type, String outputType) {
        return type.value().equalsIgnoreCase(outputType);
    }
}
