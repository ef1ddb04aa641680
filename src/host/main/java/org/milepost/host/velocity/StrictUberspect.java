package org.milepost.host.velocity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Finds what a reference means, and refuses methods that are not on the {@link Allowlist}; without one (the host's own
 * templates) all public methods may be called. What a method marked HtmlSafe returns is boxed so that it is not escaped.
 * Must be public with a public constructor: Velocity makes it by its name.
 */
public final class StrictUberspect extends UberspectImpl implements RuntimeServicesAware {

    static final String ALLOWLIST = "milepost.allowlist";
    static final String VIOLATIONS = "milepost.violations";

    private Optional<Allowlist> allowlist = Optional.empty();
    private Violations violations;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = Optional.ofNullable((Allowlist) services.getApplicationAttribute(ALLOWLIST));
        violations = (Violations) services.getApplicationAttribute(VIOLATIONS);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Iterator getIterator(Object object, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        if (target instanceof Iterable<?> || target instanceof Map<?, ?> || target instanceof Iterator<?>
                || target != null && target.getClass().isArray()) {
            return super.getIterator(target, info);
        }
        return null;
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        Object[] bare = SafeHtml.unwrap(arguments);
        VelMethod found = target == null ? null : super.getMethod(target, name, bare, info);
        if (found == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, bare);
        if (method != null && isRefused(method, info)) {
            return null;
        }
        return new UnwrappingMethod(found, method != null && isHtmlSafe(method));
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
        Object target = SafeHtml.unwrap(object);
        VelPropertyGet found = target == null ? null : super.getPropertyGet(target, name, info);
        if (found == null) {
            return null;
        }
        String getter = found.getMethodName();
        Object[] arguments = getter.equals("get") ? new Object[] {name} : new Object[0];
        Method method = introspector.getMethod(target.getClass(), getter, arguments);
        if (method != null && isRefused(method, info)) {
            return null;
        }
        return new UnwrappingGetter(found, method != null && isHtmlSafe(method));
    }

    @Override
    public VelPropertySet getPropertySet(Object object, String name, Object value, Info info) {
        violations.add("Template " + info.getTemplateName() + ": sets " + name + " of an object");
        return null;
    }

    private boolean isRefused(Method method, Info info) {
        boolean refused = allowlist.isPresent() && !allowlist.get().allows(method);
        if (refused) {
            violations.add("Template " + info.getTemplateName() + ", line " + info.getLine() + ": method needs allowlisting: "
                    + method.getDeclaringClass().getName() + "#" + method.getName());
        }
        return refused;
    }

    private static boolean isHtmlSafe(Method method) {
        if (hasMark(method)) {
            return true;
        }
        for (Class<?> type : method.getDeclaringClass().getInterfaces()) {
            for (Method declared : type.getMethods()) {
                if (declared.getName().equals(method.getName()) && hasMark(declared)) {
                    return true;
                }
            }
        }
        return method.getName().endsWith("Html");
    }

    /** com.atlassian.velocity.htmlsafe.HtmlSafe; by its name, as the plugin may bring an annotation of its own. */
    private static boolean hasMark(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("HtmlSafe")) {
                return true;
            }
        }
        return false;
    }

    /** Calls on the bare objects; not cached by Velocity, which would take all boxes for one class. */
    private record UnwrappingMethod(VelMethod method, boolean safe) implements VelMethod {
        @Override
        public Object invoke(Object object, Object[] arguments) throws Exception {
            Object result = method.invoke(SafeHtml.unwrap(object), SafeHtml.unwrap(arguments));
            return safe && !(result instanceof Collection<?>) && result != null ? new SafeHtml(result) : result;
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    private record UnwrappingGetter(VelPropertyGet getter, boolean safe) implements VelPropertyGet {
        @Override
        public Object invoke(Object object) throws Exception {
            Object result = getter.invoke(SafeHtml.unwrap(object));
            return safe && result != null ? new SafeHtml(result) : result;
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return getter.getMethodName();
        }
    }
}
