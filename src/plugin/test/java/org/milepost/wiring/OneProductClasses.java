package org.milepost.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The plugin's classes as they are in one product: those of the other product can't be loaded. Closes the gap between test and bundle. */
final class OneProductClasses extends ClassLoader {

    private final List<String> hidden;

    OneProductClasses(String... hiddenPackages) {
        super(OneProductClasses.class.getClassLoader());
        this.hidden = List.of(hiddenPackages);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (hidden.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith("org.milepost.") ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
