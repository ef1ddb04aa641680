package org.milepost.template;

import java.util.Map;

/** How a template's content becomes text and back: JSON. */
public interface TemplateFormat {

    /**
     * The content of this text.
     *
     * @throws TemplateRefused for a text that is no JSON, names something twice, or is too large
     */
    Object read(String text);

    /** The content as text that people can read and change. */
    String write(Map<String, Object> content);
}
