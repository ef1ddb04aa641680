package org.milepost.host.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.osgi.framework.Bundle;

/** Loads templates out of a bundle. Must be public with a public constructor: Velocity makes it by its name. */
public final class BundleLoader extends ResourceLoader {

    static final String BUNDLE = "milepost.bundle";

    @Override
    public void init(ExtendedProperties configuration) {
        // Nothing to set: the bundle comes as an attribute of the engine.
    }

    @Override
    public InputStream getResourceStream(String source) {
        Bundle bundle = (Bundle) rsvc.getApplicationAttribute(BUNDLE);
        URL url = bundle.getEntry(source.startsWith("/") ? source.substring(1) : source);
        if (url == null) {
            throw new ResourceNotFoundException("No template " + source + " in " + bundle.getSymbolicName());
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException("Cannot read the template " + source, e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
