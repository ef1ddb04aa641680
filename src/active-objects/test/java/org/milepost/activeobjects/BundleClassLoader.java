package org.milepost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import net.java.ao.Entity;
import net.java.ao.DBParam;

/** Makes this package's classes anew, as the class loader of an OSGi bundle would, and takes all else from the class path. */
final class BundleClassLoader extends ClassLoader {
    private static final String OWN = BundleClassLoader.class.getPackageName() + ".";

    BundleClassLoader() {
        super(BundleClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OWN)) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Writes a shelf of that type and reads its token from the database. */
    static String createAndRead(ActiveObjects ao, Class<?> shelfType, String token) throws ReflectiveOperationException {
        Class<? extends Entity> type = shelfType.asSubclass(Entity.class);
        ao.create(type, new DBParam("TOKEN", token));
        Entity found = ao.find(type, "TOKEN = ?", token)[0];
        Method getToken = shelfType.getMethod("getToken");
        return (String) getToken.invoke(found);
    }
}
