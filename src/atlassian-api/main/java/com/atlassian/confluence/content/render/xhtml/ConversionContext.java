package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** The page that a macro stands on, and for what it is being rendered. */
public interface ConversionContext {
    void setProperty(String name, Object value);

    Object getProperty(String name);

    ContentEntityObject getEntity();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();
}
