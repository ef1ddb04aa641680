package org.milepost.host.sal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.milepost.host.product.CallCounter;

/** Counts the calls of the plugin on the services of the host. */
public final class Calls implements CallCounter {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Override
    public void count(String name) {
        counts.computeIfAbsent(name, n -> new LongAdder()).increment();
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> snapshot = new TreeMap<>();
        counts.forEach((name, count) -> snapshot.put(name, count.sum()));
        return snapshot;
    }

    @Override
    public void reset() {
        counts.clear();
    }

    /** The service as the plugin gets it: each call is counted as {@code <simple name of type>.<method>}. */
    public <T> T counted(Class<T> type, T service) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() != Object.class) {
                count(type.getSimpleName() + "." + method.getName());
            }
            return invoke(service, method, arguments);
        }));
    }

    private static Object invoke(Object service, Method method, Object[] arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
