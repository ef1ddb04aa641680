package org.milepost.host.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import org.junit.Test;
import org.milepost.host.jar.BuiltJar.Import;
import org.milepost.host.product.ExportList;

/** The jar resolves in each product by what that product exports, and brings nothing that is the product's. */
public class BuiltJarTest {

    private static final List<String> JIRA_ONLY = List.of("com.atlassian.jira.", "com.atlassian.query.", "com.opensymphony.", "org.ofbiz.");
    /** Exported by the framework itself, whatever product runs in it. */
    private static final Set<String> FRAMEWORK = Set.of("org.osgi.framework", "org.osgi.util.tracker");
    private static final List<String> CONFLUENCE_ONLY = List.of("com.atlassian.confluence.");

    @Test
    public void everyImport_isExportedByJira_orBelongsToConfluenceAndIsOptional() throws IOException {
        assertEquals(List.of(), unresolved("exports/jira.txt", CONFLUENCE_ONLY));
    }

    @Test
    public void everyImport_isExportedByConfluence_orBelongsToJiraAndIsOptional() throws IOException {
        assertEquals(List.of(), unresolved("exports/confluence.txt", JIRA_ONLY));
    }

    @Test
    public void onlyPackagesOfOneProduct_areOptional() throws IOException {
        List<String> needlessly = new ArrayList<>();
        for (Import wanted : BuiltJar.imports()) {
            if (wanted.optional() && !isOf(JIRA_ONLY, wanted) && !isOf(CONFLUENCE_ONLY, wanted)) {
                needlessly.add(wanted.name());
            }
        }
        assertEquals("what both export and is missing nevertheless has to stop the start, not a request", List.of(), needlessly);
    }

    @Test
    public void noImport_namesAVersion() throws IOException {
        for (Import wanted : BuiltJar.imports()) {
            assertFalse("the products export versions of their own: " + wanted, wanted.directives().contains("version=\"["));
        }
    }

    @Test
    public void jar_holdsOurOwnClassesAlone() throws IOException {
        List<String> foreign = BuiltJar.entries().stream().filter(entry -> entry.endsWith(".class") && !entry.startsWith("org/milepost/")).toList();
        assertEquals("signatures and libraries are the product's", List.of(), foreign);
        assertEquals("no jar inside the jar", List.of(), BuiltJar.entries().stream().filter(entry -> entry.endsWith(".jar")).toList());
        assertTrue(BuiltJar.entries().contains("atlassian-plugin.xml"));
    }

    @Test
    public void manifest_makesThePluginTransformerless() throws IOException {
        Attributes manifest = BuiltJar.manifest();
        assertEquals("org.milepost", manifest.getValue("Atlassian-Plugin-Key"));
        assertTrue(manifest.getValue("Spring-Context").startsWith("*"));
        assertEquals("others import nothing of ours", null, manifest.getValue("Export-Package"));
    }

    private static List<String> unresolved(String exports, List<String> otherProduct) throws IOException {
        Set<String> exported = new HashSet<>(FRAMEWORK);
        for (String list : List.of("exports/platform.txt", exports)) {
            ExportList.of(list).forEach(line -> exported.add(line.split(";")[0].strip()));
        }
        List<String> unresolved = new ArrayList<>();
        for (Import wanted : BuiltJar.imports()) {
            boolean notForThisProduct = wanted.optional() && isOf(otherProduct, wanted);
            if (!exported.contains(wanted.name()) && !notForThisProduct) {
                unresolved.add(wanted.name());
            }
        }
        return unresolved;
    }

    private static boolean isOf(List<String> starts, Import wanted) {
        return starts.stream().anyMatch(start -> (wanted.name() + ".").startsWith(start));
    }
}
