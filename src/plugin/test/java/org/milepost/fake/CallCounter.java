package org.milepost.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** Counts the calls of ports by "Port.method". */
public final class CallCounter {

    private final Map<String, Integer> calls = new TreeMap<>();

    /** The same port, its calls counted. */
    public <T> T counted(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
            calls.merge(port.getSimpleName() + "." + method.getName(), 1, Integer::sum);
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    public void reset() {
        calls.clear();
    }

    /** How often each method was called since the last reset. */
    public Map<String, Integer> calls() {
        return Map.copyOf(calls);
    }
}
