package org.milepost.host.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One rendering of one page; its properties are shared by all macros on the page and end with it. */
final class PageConversion implements ConversionContext {

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final OutputType output;
    private final Map<String, Object> properties = new ConcurrentHashMap<>();

    PageConversion(WikiPage page, OutputType output) {
        this.entity = new PageEntity(page);
        this.spaceKey = page.spaceKey();
        this.output = output;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
