package org.milepost.host.sal;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.milepost.activeobjects.Database;
import org.milepost.activeobjects.EmbeddedActiveObjects;
import org.milepost.activeobjects.Transactions;
import org.milepost.host.plugin.Descriptor;
import org.milepost.host.plugin.Module;
import org.milepost.host.plugin.PluginRefused;
import org.milepost.host.plugin.Xml;
import org.osgi.framework.Bundle;

/** The Active Objects of one plugin, opened beside the rest of the start-up: the first call waits, as in the products. */
final class PluginData implements AutoCloseable {

    private final CompletableFuture<EmbeddedActiveObjects> opening;

    private PluginData(CompletableFuture<EmbeddedActiveObjects> opening) {
        this.opening = opening;
    }

    static PluginData open(Bundle bundle, Descriptor descriptor, Module module, Database database, boolean transactional) {
        List<Class<?>> entities = module.xml().children("entity").stream().<Class<?>>map(entity -> load(bundle, entity.text())).toList();
        if (entities.isEmpty()) {
            throw new PluginRefused("The ao module " + module.completeKey() + " has no entity");
        }
        CompletableFuture<EmbeddedActiveObjects> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                opening.complete(EmbeddedActiveObjects.builder().database(database)
                        .namespace(module.xml().attribute("namespace", descriptor.key()))
                        .transactions(transactional ? Transactions.REAL : Transactions.NONE).entities(entities).open());
            } catch (RuntimeException | LinkageError e) { // Boundary: handed to the thread that waits for it.
                opening.completeExceptionally(e);
            }
        }, "active-objects-" + descriptor.key());
        thread.setDaemon(true);
        thread.start();
        return new PluginData(opening);
    }

    private static Class<?> load(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new PluginRefused("The entity " + name + " is not in the jar", e);
        }
    }

    /** The service; each of its calls waits until the tables are there. */
    ActiveObjects service() {
        return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(opening.join(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /**
     * Waits until the tables are there.
     *
     * @throws PluginRefused if the entities break a rule of Active Objects
     */
    EmbeddedActiveObjects await() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw new PluginRefused("Active Objects refuse the entities: " + e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close() {
        if (opening.isDone() && !opening.isCompletedExceptionally()) {
            opening.join().close();
        }
    }
}
