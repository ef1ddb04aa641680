package org.milepost.host.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milepost.host.product.Access;
import org.milepost.host.product.PageHandler;

/**
 * A page of the product.
 *
 * @param access  who gets past the door
 * @param method  the HTTP method
 * @param pattern what the undecoded path below the context path must match
 * @param names   the variables of the pattern in their order
 * @param order   the smaller, the more specific
 * @param program whether errors are JSON
 * @param handler answers
 */
record Route(Access access, String method, Pattern pattern, List<String> names, String order, boolean program, PageHandler handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(\\*?)}");

    static Route of(Access access, String method, String pathPattern, boolean program, PageHandler handler) {
        if (!pathPattern.startsWith("/")) {
            throw new IllegalArgumentException("A path pattern starts with a slash: " + pathPattern);
        }
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher matcher = VARIABLE.matcher(pathPattern);
        int end = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(pathPattern.substring(end, matcher.start()))).append(matcher.group(2).isEmpty() ? "([^/]+)" : "(.*)");
            names.add(matcher.group(1));
            end = matcher.end();
        }
        regex.append(Pattern.quote(pathPattern.substring(end)));
        // A brace sorts after all letters: the first difference decides for the literal segment, "{~}" comes last.
        String order = pathPattern.replaceAll("\\{\\w+\\*}", "{~}").replaceAll("\\{\\w+}", "{}");
        return new Route(access, method, Pattern.compile(regex.toString()), List.copyOf(names), order, program, handler);
    }

    /** The decoded variables if the path matches. */
    Optional<Map<String, String>> match(String rawPath) {
        Matcher matcher = pattern.matcher(rawPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), URLDecoder.decode(matcher.group(i + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return Optional.of(variables);
    }
}
