package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** A macro on a Confluence page. */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between the macro's beginning and end. */
    enum BodyType {
        NONE, PLAIN_TEXT, RICH_TEXT
    }

    /** Whether the macro is a paragraph of its own. */
    enum OutputType {
        BLOCK, INLINE
    }
}
