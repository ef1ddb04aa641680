package org.milepost.host.gemini;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.milepost.host.product.ExportList;

/** The built jar comes up under the extender that the products run, given only what each of them exports, and leaves nothing behind. */
@RunWith(Parameterized.class)
public class GeminiTest {

    private static final Map<String, GeminiRun> RUNS = new HashMap<>();

    private final String product;
    private final String other;
    private final GeminiRun run;

    public GeminiTest(String product, String other) {
        this.product = product;
        this.other = other;
        this.run = RUNS.get(product);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> products() {
        return List.of(new Object[]{"jira", "confluence"}, new Object[]{"confluence", "jira"});
    }

    @BeforeClass
    public static void startBothAtOnce() throws Exception {
        try (GeminiRun.Started jira = GeminiRun.start("jira"); GeminiRun.Started confluence = GeminiRun.start("confluence")) {
            RUNS.put("jira", jira.await());
            RUNS.put("confluence", confluence.await());
        }
    }

    @Test
    public void context_isGeminis_onTheSpringItWasBuiltFor() {
        assertEquals(List.of("org.eclipse.gemini.blueprint.context.support.OsgiBundleXmlApplicationContext"), run.all("context"));
        assertTrue(run.all("spring").toString(), run.all("spring").get(0).startsWith("5.3."));
    }

    @Test
    public void beans_areThoseOfTheProductAndNoneOfTheOther() {
        assertFalse(run.all("bean").toString(), beansOf("org.milepost." + product).isEmpty());
        assertEquals(List.of(), beansOf("org.milepost." + other));
        assertEquals(List.of(), beansOf("com.atlassian." + other));
    }

    @Test
    public void servicesLookedFor_areNoneOfTheOtherProduct() {
        assertFalse(run.all("looked-for").isEmpty());
        assertEquals(List.of(), run.all("looked-for").stream().filter(type -> type.startsWith("com.atlassian." + other)).toList());
    }

    @Test
    public void lifecycle_isOfferedToTheProduct_andMissesNoService() {
        assertTrue(run.all("offered").toString(), run.all("offered").contains(LifecycleAware.class.getName()));
        assertTrue(run.console(), run.console().contains("every service it needs is there"));
    }

    @Test
    public void console_holdsNeitherWarningNorError() {
        assertFalse(run.console(), run.console().contains(" WARN ") || run.console().contains(" ERROR "));
    }

    @Test
    public void packages_areTakenFromTheProductsExportsAlone() {
        Set<String> exported = new HashSet<>(List.of("org.osgi.framework", "org.osgi.util.tracker"));
        for (String list : List.of("platform", product)) {
            ExportList.of("exports/" + list + ".txt").forEach(clause -> exported.add(clause.split(";", 2)[0]));
        }
        assertEquals(List.of(), run.all("imported").stream().filter(name -> !exported.contains(name) && !name.startsWith("java")).toList());
    }

    @Test
    public void stop_leavesNoServiceBehind() {
        assertEquals(List.of(), run.all("left"));
        assertEquals(List.of(), run.all("still-used"));
    }

    private List<String> beansOf(String parent) {
        return run.all("bean").stream().filter(bean -> bean.substring(bean.indexOf(' ') + 1).startsWith(parent + ".")).toList();
    }
}
