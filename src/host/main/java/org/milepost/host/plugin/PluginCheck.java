package org.milepost.host.plugin;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/** Looks whether every class, method and file that the descriptor names is there. */
final class PluginCheck {

    private final Bundle bundle;
    private final Descriptor descriptor;

    PluginCheck(Bundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    void run() {
        descriptor.textBundles().forEach(base -> file(base.replace('.', '/') + ".properties", "i18n resource"));
        descriptor.modules().forEach(module -> check(module.xml(), module));
    }

    private void check(Xml xml, Module module) {
        xml.attribute("class").ifPresent(name -> load(bundle, name));
        switch (xml.name()) {
            case "entity", "upgradeTask" -> load(bundle, xml.text());
            case "method" -> method(xml.text());
            case "resource" -> file(xml.required("location"), module.completeKey());
            case "servlet", "xhtml-macro", "jql-function" -> xml.required("class");
            default -> {
                // Nothing of its own to look for.
            }
        }
        xml.children().forEach(child -> check(child, module));
    }

    private void file(String location, String what) {
        String path = location.startsWith("/") ? location.substring(1) : location;
        if (bundle.getEntry(path) == null) {
            throw new PluginRefused("The file " + location + " of " + what + " is not in the jar");
        }
    }

    /** A line of the velocity-allowlist: the class itself must declare the method, or the line would have no effect. */
    private void method(String signature) {
        int hash = signature.indexOf('#');
        if (hash < 0) {
            throw new PluginRefused("Not a method (class#name(types)): " + signature);
        }
        Class<?> type = load(bundle, signature.substring(0, hash));
        if (Arrays.stream(type.getDeclaredMethods()).map(PluginCheck::signature).noneMatch(signature.substring(hash + 1)::equals)) {
            throw new PluginRefused("velocity-allowlist: " + type.getName() + " declares no method " + signature.substring(hash + 1));
        }
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(" ", "(", ")"));
    }

    static Class<?> load(Bundle bundle, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginRefused("The class " + className + ", named in the descriptor, can't be loaded: " + e, e);
        }
    }
}
