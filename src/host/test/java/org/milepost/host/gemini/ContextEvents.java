package org.milepost.host.gemini;

import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

/**
 * Waits for Gemini to say that a bundle's context is refreshed. It publishes the context as a service a moment earlier, and says nothing
 * but this event when a context fails: the bundle stays active.
 */
final class ContextEvents {

    private static final String LISTENER = "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String REFRESHED = "org.eclipse.gemini.blueprint.context.event.OsgiBundleContextRefreshedEvent";

    private final Bundle plugin;
    private final CompletableFuture<ApplicationContext> refreshed = new CompletableFuture<>();

    private ContextEvents(Bundle plugin) {
        this.plugin = plugin;
    }

    /** @param core Gemini's bundle that has the types of its events: they are only loaded through it */
    static ContextEvents listen(BundleContext system, Bundle core, Bundle plugin) throws ClassNotFoundException {
        ContextEvents events = new ContextEvents(plugin);
        Class<?> listener = core.loadClass(LISTENER);
        system.registerService(LISTENER, Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[]{listener},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> "listener of the test";
                    default -> events.on((ApplicationContextEvent) arguments[0]);
                }), null);
        return events;
    }

    /** The refreshed context; the failure as cause if it does not come up. */
    ApplicationContext await(long seconds) throws ExecutionException, InterruptedException, TimeoutException {
        return refreshed.get(seconds, TimeUnit.SECONDS);
    }

    private Object on(ApplicationContextEvent event) throws ReflectiveOperationException {
        if (!event.getClass().getMethod("getBundle").invoke(event).equals(plugin)) {
            return null;
        }
        String kind = event.getClass().getName();
        if (kind.equals(REFRESHED)) {
            refreshed.complete(event.getApplicationContext());
        } else if (kind.endsWith("FailedEvent")) {
            refreshed.completeExceptionally(new IllegalStateException(kind, cause(event)));
        }
        return null;
    }

    private static Throwable cause(ApplicationContextEvent event) throws ReflectiveOperationException {
        return (Throwable) event.getClass().getMethod("getFailureCause").invoke(event);
    }
}
