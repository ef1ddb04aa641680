package org.milepost.host.gemini;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.service.ListenerHook;

/**
 * Gives a plugin a stand-in for every Atlassian service that it begins to look for, so that no list of them has to be kept. A stand-in
 * answers nothing, zero or false.
 */
final class StandIns implements ListenerHook {

    private static final Pattern ONE_TYPE = Pattern.compile("\\(objectClass=(com\\.atlassian\\.[\\w.$]+)\\)");

    private final BundleContext system;
    private final Bundle plugin;
    private final Set<String> types = new TreeSet<>();

    /** @param system registers the stand-ins, as the products register their services */
    StandIns(BundleContext system, Bundle plugin) {
        this.system = system;
        this.plugin = plugin;
    }

    /** The services that the plugin has looked for, by name. */
    synchronized Set<String> types() {
        return new TreeSet<>(types);
    }

    @Override
    public void added(Collection<ListenerInfo> listeners) {
        for (ListenerInfo listener : listeners) {
            Matcher filter = ONE_TYPE.matcher(String.valueOf(listener.getFilter()));
            if (listener.getBundleContext().getBundle().equals(plugin) && filter.matches()) {
                register(filter.group(1));
            }
        }
    }

    @Override
    public void removed(Collection<ListenerInfo> listeners) {
        // A stand-in stays, as a product's service does when a plugin that used it stops.
    }

    private synchronized void register(String name) {
        if (!types.add(name)) {
            return;
        }
        try {
            Class<?> type = plugin.loadClass(name);
            system.registerService(name, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, StandIns::answer), null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the plugin looks for a service whose type it cannot load: " + name, e);
        }
    }

    private static Object answer(Object standIn, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> standIn == arguments[0];
            case "hashCode" -> System.identityHashCode(standIn);
            case "toString" -> "stand-in";
            default -> nothing(method.getReturnType());
        };
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
