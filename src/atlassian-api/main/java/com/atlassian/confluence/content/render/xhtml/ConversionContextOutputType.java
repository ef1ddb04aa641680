package com.atlassian.confluence.content.render.xhtml;

import java.util.Locale;

/**
 * What a page is rendered for. The constants WORD, HTML_EXPORT and DIFF are not in the reference: named in the public javadoc
 * (docs.atlassian.com/ConfluenceServer/javadoc, com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType); WORD and PDF are
 * compared with getOutputType() by public plugins.
 */
public enum ConversionContextOutputType {
    PREVIEW, DISPLAY, WORD, PDF, HTML_EXPORT, FEED, EMAIL, DIFF;

    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
