package org.milepost.wiring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Services of the product as Spring beans, by the OSGi API alone: the plugin's context never waits for another plugin, and no class of the
 * product's own Blueprint build is linked.
 */
public final class OsgiServices {

    /** How long a call waits for a service that is not there (yet, or for a moment while its plugin restarts). */
    public static final Duration WAIT = Duration.ofSeconds(5);

    private OsgiServices() {
    }

    /**
     * A stand-in for the service that looks it up at each call. The framework closes its tracker when the bundle stops.
     *
     * @param context of our own bundle, so that service factories see the plugin as caller
     * @param type the service's interface
     * @throws ServiceMissing from each call, if the service has not come after {@link #WAIT}
     */
    public static <T> T of(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, new Lookup<>(tracker, type)));
    }

    /** The interface of the service which this bean stands for, if it is such a stand-in and its service is not there now. Does not wait. */
    static Optional<String> missingServiceOf(Object bean) {
        return Proxy.isProxyClass(bean.getClass()) && Proxy.getInvocationHandler(bean) instanceof Lookup<?> lookup
                && lookup.tracker().getService() == null ? Optional.of(lookup.type().getName()) : Optional.empty();
    }

    private record Lookup<T>(ServiceTracker<T, T> tracker, Class<T> type) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            return method.getDeclaringClass() == Object.class ? callOfObject(proxy, method, arguments) : call(method, arguments);
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            T service = waitForService();
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private T waitForService() throws InterruptedException {
            T service = tracker.getService();
            if (service == null) {
                service = tracker.waitForService(WAIT.toMillis());
            }
            if (service == null) {
                throw new ServiceMissing(type.getName());
            }
            return service;
        }

        private Object callOfObject(Object proxy, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "OsgiServices[" + type.getName() + "]";
            };
        }
    }

    /** The product offers no such service. */
    public static final class ServiceMissing extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        ServiceMissing(String type) {
            super("no OSGi service " + type + " after " + WAIT.toMillis() + " ms");
        }
    }
}
