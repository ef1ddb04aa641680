package org.milepost.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Facts of a change as one text: a line {@code name=value} each, by name; a line break in a value is written {@code \n}, a backslash {@code \\}.
 */
final class Facts {

    private Facts() {
    }

    static String write(Map<String, String> facts) {
        return new TreeMap<>(facts).entrySet().stream()
                .map(fact -> name(fact.getKey()) + "=" + fact.getValue().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String written) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : written.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                facts.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
            }
        }
        return facts;
    }

    private static String name(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("not a name of a fact: " + name);
        }
        return name;
    }

    private static String unescape(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            }
        }
        return plain.toString();
    }
}
