package org.milepost.arch;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the descriptor asks of the bundles; their use in code, templates and scripts is the web package's affair. */
public class BundlesTest {

    private static final Path BUNDLES = Path.of("main/resources/i18n");

    @Test
    public void noKey_standsTwiceInABundle() throws IOException {
        for (String name : List.of("milepost.properties", "milepost_de.properties")) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(BUNDLES.resolve(name)).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip()).filter(key -> !seen.add(key)).toList();
            assertEquals("the later one would win in silence: " + name, List.of(), twice);
        }
    }

    @Test
    public void everyKeyOfTheDescriptor_isInTheBundle() throws IOException {
        Set<String> missing = new TreeSet<>(Descriptor.read().keys());
        missing.removeIf(key -> !key.startsWith("milepost.") || key.endsWith(".css") || key.endsWith(".js"));
        missing.removeAll(english());
        assertEquals(Set.of(), missing);
    }

    @Test
    public void macros_haveExactlyTheTextsThatConfluenceAsksFor() throws IOException {
        Set<String> made = new TreeSet<>();
        Descriptor.read().elements("xhtml-macro").forEach(macro -> made.addAll(keysOf(macro)));
        Set<String> there = english();
        there.removeIf(key -> !key.startsWith("org.milepost."));
        assertEquals(made, there);
    }

    /** Confluence makes these keys of the plugin's key, the name of a macro and those of its parameters. */
    private static Set<String> keysOf(Element macro) {
        String start = "org.milepost." + macro.getAttribute("name");
        Set<String> keys = new TreeSet<>(Set.of(start + ".label", start + ".desc"));
        NodeList parameters = macro.getElementsByTagName("parameter");
        for (int i = 0; i < parameters.getLength(); i++) {
            String parameter = start + ".param." + ((Element) parameters.item(i)).getAttribute("name");
            keys.addAll(Set.of(parameter + ".label", parameter + ".desc"));
        }
        return keys;
    }

    private static Set<String> english() throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(BUNDLES.resolve("milepost.properties"))) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
