package org.milepost.host.sal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** A service that is another object for each bundle, as ActiveObjects and TemplateRenderer are in the products. */
final class PerBundle<T> implements ServiceFactory<T> {

    private final Map<Long, Supplier<T>> byBundle = new ConcurrentHashMap<>();

    void put(Bundle bundle, Supplier<T> service) {
        byBundle.put(bundle.getBundleId(), service);
    }

    @Override
    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
        return Optional.ofNullable(byBundle.get(bundle.getBundleId())).map(Supplier::get).orElse(null);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
        // The objects live as long as the host.
    }
}
