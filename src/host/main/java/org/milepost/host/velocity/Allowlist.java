package org.milepost.host.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that templates may call, each written {@code full.Class#method(parameter types separated by spaces)}. */
public final class Allowlist {

    /** What both products let every template call, kept to what a template needs. */
    private static final Set<String> COMMON = Set.of(
            "java.lang.Object#toString()", "java.lang.Object#equals(java.lang.Object)",
            "java.lang.Enum#name()", "java.lang.Boolean#booleanValue()", "java.lang.Number#intValue()", "java.lang.Number#longValue()",
            "java.lang.String#length()", "java.lang.String#isEmpty()", "java.lang.String#equals(java.lang.Object)",
            "java.lang.String#toLowerCase()", "java.lang.String#toUpperCase()", "java.lang.String#trim()",
            "java.lang.String#contains(java.lang.CharSequence)", "java.lang.String#startsWith(java.lang.String)",
            "java.lang.String#endsWith(java.lang.String)", "java.lang.String#substring(int int)",
            "java.util.Collection#size()", "java.util.Collection#isEmpty()", "java.util.Collection#contains(java.lang.Object)",
            "java.util.Collection#iterator()", "java.util.List#get(int)",
            "java.util.Map#get(java.lang.Object)", "java.util.Map#size()", "java.util.Map#isEmpty()", "java.util.Map#keySet()",
            "java.util.Map#values()", "java.util.Map#entrySet()", "java.util.Map#containsKey(java.lang.Object)",
            "java.util.Map$Entry#getKey()", "java.util.Map$Entry#getValue()",
            "com.atlassian.sal.api.message.I18nResolver#getText(java.lang.String)",
            "com.atlassian.sal.api.message.I18nResolver#getText(java.lang.String [Ljava.io.Serializable;)",
            // Jira's own issue operations are links with ${issue.id} and ${issue.key}.
            "com.atlassian.jira.issue.Issue#getId()", "com.atlassian.jira.issue.Issue#getKey()");

    private final Set<String> signatures = new HashSet<>(COMMON);

    /** The common methods and the given ones. */
    public Allowlist(Collection<String> further) {
        signatures.addAll(further);
    }

    /** Whether the method, or one that it overrides, is listed. */
    boolean allows(Method method) {
        String rest = "#" + method.getName() + "(" + Arrays.stream(method.getParameterTypes()).map(Class::getName)
                .collect(Collectors.joining(" ")) + ")";
        return supertypes(method.getDeclaringClass(), new LinkedHashSet<>()).stream()
                .anyMatch(type -> signatures.contains(type.getName() + rest));
    }

    private static Set<Class<?>> supertypes(Class<?> type, Set<Class<?>> found) {
        if (type != null && found.add(type)) {
            supertypes(type.getSuperclass(), found);
            for (Class<?> parent : type.getInterfaces()) {
                supertypes(parent, found);
            }
        }
        return found;
    }
}
