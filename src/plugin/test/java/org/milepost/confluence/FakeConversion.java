package org.milepost.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.Map;

/** One rendering of the page with id 77. */
final class FakeConversion implements ConversionContext {

    private final String output;
    private final Map<String, Object> properties = new HashMap<>();
    private boolean latest = true;
    private final Page page = new Page(77) {
        @Override
        public boolean isLatestVersion() {
            return latest;
        }
    };

    FakeConversion(String output) {
        this.output = output;
    }

    /** @param storage the text of the page */
    FakeConversion(String output, String storage) {
        this(output);
        page.setBodyAsString(storage);
    }

    /** The same page as it was once. */
    FakeConversion once() {
        latest = false;
        return this;
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public ContentEntityObject getEntity() {
        return page;
    }

    @Override
    public String getSpaceKey() {
        return "ORION";
    }

    @Override
    public String getOutputType() {
        return output;
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }
}
