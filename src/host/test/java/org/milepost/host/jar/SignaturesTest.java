package org.milepost.host.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The signatures of the Atlassian types hold what we call or implement and nothing else: whatever stands there without a use was copied from
 * memory, and nobody would notice that it is wrong.
 */
public class SignaturesTest {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals (Ljava/lang/Object;)Z", "hashCode ()I", "toString ()Ljava/lang/String;");

    /** The host sets the person of the thread as Confluence does; what is set has to be readable. */
    private static final Set<String> READABLE = Set.of("get ()Lcom/atlassian/confluence/user/ConfluenceUser;");

    private static Links signatures;
    private static Links plugin;
    private static Links host;

    @BeforeClass
    public static void read() throws IOException {
        signatures = Links.of(Path.of("../atlassian-api/target/classes"));
        // With their tests, which see to it that host and plugin meet in what both take a signature for.
        plugin = Links.of(Path.of("../plugin/target/classes"), Path.of("../plugin/target/test-classes"));
        host = Links.of(Path.of("target/classes"), Path.of("target/test-classes"), Path.of("../active-objects/target/classes"));
    }

    @Test
    public void everyMember_isCalledByThePlugin_orImplementedByTheHost() {
        assertTrue("signatures were read", signatures.declared.size() > 50);
        Set<String> idle = new TreeSet<>();
        signatures.declared.forEach((type, members) -> members.stream().filter(member -> !isNeeded(type, member))
                .forEach(member -> idle.add(type.replace('/', '.') + "#" + member)));
        assertEquals(Set.of(), idle);
    }

    @Test
    public void everyType_isNamedInThePluginOrTheHost_orBySignatures() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String folder : List.of("../plugin/main/java", "../active-objects/main/java", "../atlassian-api/main/java", "main/java", "test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file)).append('\n');
                }
            }
        }
        Set<String> idle = new TreeSet<>();
        for (String type : signatures.declared.keySet()) {
            String name = type.replace('/', '.');
            // The host knows annotations by their simple names, since a plugin may bring the same in either of two packages.
            if (!type.contains("$") && !type.endsWith("package-info") && sources.indexOf(name) < 0 && !isNamedByNeighbour(type)
                    && sources.indexOf("\"" + name.substring(name.lastIndexOf('.') + 1) + "\"") < 0) {
                idle.add(name);
            }
        }
        assertEquals(Set.of(), idle);
    }

    /** A type of the same package needs no import. */
    private static boolean isNamedByNeighbour(String type) {
        String home = type.substring(0, type.lastIndexOf('/'));
        return signatures.declared.entrySet().stream().anyMatch(other -> !other.getKey().equals(type) && other.getKey().startsWith(home)
                && (signatures.supertypes.get(other.getKey()).contains(type) || other.getValue().stream().anyMatch(member -> member.contains("L" + type + ";"))));
    }

    private static boolean isNeeded(String type, String member) {
        String name = member.substring(0, member.indexOf(' '));
        return name.equals("<init>") || OF_EVERY_OBJECT.contains(member) || READABLE.contains(member) || isOfEnum(type, member) || isUsed(plugin, type, member)
                || isUsed(host, type, member) || isOverridden(host, type, member) || isOverridden(plugin, type, member)
                || isInlined(type, member) || isImplementedBySignature(type, member);
    }

    /** The value stands in the code, if not the name. */
    private static boolean isInlined(String type, String member) {
        Object value = signatures.constants.get(type + " " + member);
        return value != null && (plugin.values.contains(value) || host.values.contains(value));
    }

    /** Code names the class through which it calls, which may be a subtype of the one that declares the member. */
    private static boolean isUsed(Links user, String type, String member) {
        return user.used.contains(type + " " + member) || subtypes(type).stream().anyMatch(subtype -> user.used.contains(subtype + " " + member));
    }

    private static boolean isOverridden(Links implementer, String type, String member) {
        for (Map.Entry<String, Set<String>> implementation : implementer.implemented.entrySet()) {
            if (implementation.getValue().contains(member) && ancestors(implementer, implementation.getKey()).contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** What a signature's own supertype asks for. */
    private static boolean isImplementedBySignature(String type, String member) {
        return ancestors(signatures, type).stream().anyMatch(ancestor -> !ancestor.equals(type)
                && signatures.declared.getOrDefault(ancestor, Set.of()).contains(member) && isNeeded(ancestor, member));
    }

    /** A constant of an enum is there with the others: its order and its neighbours are part of the type. */
    private static boolean isOfEnum(String type, String member) {
        return signatures.supertypes.get(type).contains("java/lang/Enum")
                && (member.endsWith(" L" + type + ";") || member.startsWith("values ") || member.startsWith("valueOf "));
    }

    private static Set<String> ancestors(Links links, String type) {
        Set<String> found = new HashSet<>();
        collect(links, type, found);
        return found;
    }

    private static void collect(Links links, String type, Set<String> found) {
        Set<String> parents = links.supertypes.getOrDefault(type, signatures.supertypes.getOrDefault(type, Set.of()));
        for (String parent : parents) {
            if (found.add(parent)) {
                collect(links, parent, found);
            }
        }
    }

    private static Set<String> subtypes(String type) {
        Set<String> found = new HashSet<>();
        for (Links links : new Links[]{signatures, plugin, host}) {
            for (String other : links.supertypes.keySet()) {
                if (ancestors(links, other).contains(type)) {
                    found.add(other);
                }
            }
        }
        return found;
    }
}
