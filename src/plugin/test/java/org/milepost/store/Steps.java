package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import net.java.ao.Entity;

/**
 * Active Objects that tell a watcher of each step before it is taken and after: each call, and each save of an entity they gave out.
 * The name of a step is what is done and to what, such as {@code create ChangeEntity}.
 */
final class Steps {

    /** Told of each step; may throw, or wait. */
    interface Watcher {
        void before(String step);

        void after(String step);
    }

    private Steps() {
    }

    static ActiveObjects watched(ActiveObjects real, Watcher watcher) {
        return (ActiveObjects) Proxy.newProxyInstance(Steps.class.getClassLoader(), new Class<?>[]{ActiveObjects.class}, (proxy, method, arguments) -> {
            if (arguments[0] instanceof TransactionCallback<?>) {
                return invoke(real, method, arguments);
            }
            Class<?> type = (Class<?>) arguments[0];
            String step = method.getName() + " " + type.getSimpleName();
            watcher.before(step);
            Object answer = invoke(real, method, arguments);
            watcher.after(step);
            return answer instanceof Entity[] rows ? watched(type, rows, watcher) : answer;
        });
    }

    private static Object watched(Class<?> type, Entity[] rows, Watcher watcher) {
        Object watched = Array.newInstance(type, rows.length);
        for (int i = 0; i < rows.length; i++) {
            Array.set(watched, i, watched(type, rows[i], watcher));
        }
        return watched;
    }

    private static Object watched(Class<?> type, Entity row, Watcher watcher) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (proxy, method, arguments) -> {
            if (!method.getName().equals("save")) {
                return invoke(row, method, arguments);
            }
            String step = "save " + type.getSimpleName();
            watcher.before(step);
            Object answer = invoke(row, method, arguments);
            watcher.after(step);
            return answer;
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
