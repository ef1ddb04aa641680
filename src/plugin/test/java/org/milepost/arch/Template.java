package org.milepost.arch;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One Velocity template, read by the types of its variables. A template says in a comment what it needs: {@code $goal (web.GoalPage)}, or
 * {@code @vtlvariable name="goal" type="org.milepost.web.GoalPage"}; {@code $words} is always {@code web.Words}. From there each reference is
 * followed through the getters, {@code #set} and {@code #foreach}.
 */
final class Template {

    private static final Pattern NEED = Pattern.compile("\\$(\\w+) \\(((?:\\w+\\.)+\\w+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("@vtlvariable name=\"(\\w+)\" type=\"([\\w.]+)\"");
    private static final Pattern COMMENT = Pattern.compile("##[^\n]*\n?|#\\*.*?\\*#", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("#set\\s*\\(\\s*\\$(\\w+)\\s*=|#foreach\\s*\\(\\s*\\$(\\w+)\\s+in\\s|\\$!?\\{?(?=[a-zA-Z])");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

    private final String name;
    private final String text;
    private final Map<String, Type> types = new HashMap<>();
    private final Set<String> methods = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private Template(String name, String source) {
        this.name = name;
        this.text = COMMENT.matcher(source).replaceAll("");
        types.put("words", type("web.Words"));
        for (Pattern declaration : List.of(NEED, VARIABLE)) {
            Matcher matcher = declaration.matcher(source);
            while (matcher.find()) {
                types.put(matcher.group(1), type(matcher.group(2)));
            }
        }
        follow();
    }

    static List<Template> all() throws IOException {
        List<Template> templates = new ArrayList<>();
        try (var files = Files.list(Path.of("main/resources/templates"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".vm")).sorted().toList()) {
                templates.add(new Template(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return templates;
    }

    String name() {
        return name;
    }

    /** The template without its comments. */
    String text() {
        return text;
    }

    /** The methods it calls, as a {@code velocity-allowlist} writes them. */
    Set<String> methods() {
        return methods;
    }

    /** References to what is not there, or to what templates may not call. */
    List<String> problems() {
        return problems;
    }

    private void follow() {
        Matcher step = STEP.matcher(text);
        int from = 0;
        while (step.find(from)) {
            from = step.end();
            if (step.group(1) != null) {
                assign(step.group(1), step.end());
            } else if (step.group(2) != null) {
                Optional<Type> list = reference(skipBlanks(step.end()));
                types.put(step.group(2), list.map(this::element).orElse(Object.class));
            } else {
                reference(step.start());
            }
        }
    }

    /** What is not a plain reference is a text or a truth value. */
    private void assign(String variable, int from) {
        int start = skipBlanks(from);
        types.put(variable, text.startsWith("$", start) ? reference(start).orElse(String.class) : String.class);
    }

    /** The type of the reference that begins here. */
    private Optional<Type> reference(int start) {
        if (!text.startsWith("$", start)) {
            return Optional.empty();
        }
        Matcher names = NAME.matcher(text);
        if (!names.find(start)) {
            return Optional.empty();
        }
        String variable = names.group();
        int at = names.end();
        Optional<Type> type = Optional.ofNullable(types.get(variable));
        while (text.startsWith(".", at) && names.find(at) && names.start() == at + 1) {
            String member = names.group();
            at = names.end();
            int arguments = -1;
            if (text.startsWith("(", at)) {
                int end = closing(at);
                arguments = count(text.substring(at + 1, end));
                at = end + 1;
            }
            if (type.isEmpty()) {
                problems.add("$" + variable + "." + member + ": the type of $" + variable + " is not declared");
                return Optional.empty();
            }
            type = member(type.get(), member, arguments);
        }
        return type;
    }

    private Optional<Type> member(Type owner, String member, int arguments) {
        Class<?> type = raw(owner);
        Optional<Method> method = arguments < 0 ? getter(type, member) : method(type, member, arguments);
        if (method.isEmpty() || !Modifier.isPublic(type.getModifiers()) && type.getName().startsWith("org.milepost.")) {
            problems.add(type.getName() + " has no public ." + member + (arguments < 0 ? "" : "(" + arguments + " arguments)"));
            return Optional.empty();
        }
        if (Collection.class.isAssignableFrom(type) && Set.of("size", "isEmpty").contains(method.get().getName())) {
            return Optional.of(method.get().getReturnType());
        }
        if (!type.getName().startsWith("org.milepost.")) {
            problems.add("calls " + type.getName() + "." + method.get().getName() + ": templates call getters of page models and words alone");
        }
        methods.add(method.get().getDeclaringClass().getName() + "#" + method.get().getName() + "("
                + Arrays.stream(method.get().getParameterTypes()).map(Class::getName).collect(Collectors.joining(" ")) + ")");
        return Optional.of(method.get().getGenericReturnType());
    }

    private static Optional<Method> getter(Class<?> type, String property) {
        String tail = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(type.getMethods()).filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + tail) || method.getName().equals("is" + tail)).findFirst();
    }

    private static Optional<Method> method(Class<?> type, String name, int arguments) {
        List<Method> named = Arrays.stream(type.getMethods()).filter(method -> method.getName().equals(name)).toList();
        return named.stream().filter(method -> !method.isVarArgs() && method.getParameterCount() == arguments).findFirst()
                .or(() -> named.stream().filter(method -> method.isVarArgs() && method.getParameterCount() <= arguments + 1).findFirst());
    }

    /** A variable declared by the type of its elements is a list of them. */
    private Type element(Type list) {
        if (list instanceof ParameterizedType parameterized && Iterable.class.isAssignableFrom(raw(list))) {
            return parameterized.getActualTypeArguments()[0];
        }
        return list;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? (Class<?>) parameterized.getRawType()
                : type instanceof Class<?> simple ? simple : Object.class;
    }

    private int closing(int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
        }
        throw new IllegalStateException(name + ": a parenthesis is not closed");
    }

    private static int count(String arguments) {
        if (arguments.isBlank()) {
            return 0;
        }
        String flat = arguments.replaceAll("\"[^\"]*\"|'[^']*'", "x");
        while (flat.contains("(")) {
            flat = flat.replaceAll("\\([^()]*\\)", "");
        }
        return flat.split(",").length;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Type type(String name) {
        String full = name.startsWith("org.milepost.") || name.startsWith("java.") ? name : "org.milepost." + name;
        try {
            return Class.forName(full);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a template needs a class that is not there: " + full, e);
        }
    }
}
