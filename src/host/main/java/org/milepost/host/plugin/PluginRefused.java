package org.milepost.host.plugin;

/**
 * A plugin that the host does not start, because a product would refuse it, or would let it fail later where nobody
 * looks. The message names the module, class, package or file at fault.
 */
public final class PluginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PluginRefused(String message) {
        super(message);
    }

    public PluginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
