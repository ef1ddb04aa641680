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
public final class Steps {

    /** Told of each step; may throw, or wait. */
    public interface Watcher {
        void before(String step);

        void after(String step);
    }

    private Steps() {
    }

    /** Tells one after the other; after a step as well. */
    public static Watcher both(Watcher first, Watcher second) {
        return new Watcher() {
            @Override
            public void before(String step) {
                first.before(step);
                second.before(step);
            }

            @Override
            public void after(String step) {
                first.after(step);
                second.after(step);
            }
        };
    }

    /** Whether anything is different after a step of this name. */
    public static boolean isWrite(String step) {
        return !step.startsWith("find ") && !step.startsWith("count ");
    }

    public static ActiveObjects watched(ActiveObjects real, Watcher watcher) {
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
