package org.milepost.host.requirements;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;

/** Writes {@code target/requirements.md}: each requirement with the tests that show it. */
public class RequirementsTest {

    /** What the product can do by now; grows with it. */
    private static final Set<String> DONE = Set.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S14", "S15",
            "S16", "S17", "S18", "S19", "S20", "S21", "S22", "S23", "S24", "S25", "S26", "S27", "S28", "S29", "S30", "S31", "S32", "S33", "S34", "S35", "S36", "S37", "S38",
            "S43", "S45", "S47", "S48", "S49", "S50", "S51", "S52", "S53", "S54", "S55", "S56", "S57", "S58", "S59", "S60", "S61", "S62", "S64", "S65",
            "S66");

    private static final Map<String, String> DEMANDS = new LinkedHashMap<>();
    private static Map<String, Set<String>> tests;

    @BeforeClass
    public static void collect() throws IOException {
        for (String line : Files.readAllLines(Path.of("test/resources/requirements.txt"))) {
            if (!line.startsWith("#")) {
                DEMANDS.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
            }
        }
        tests = ShownRequirements.in(List.of(Path.of("../plugin/target/test-classes"), Path.of("target/test-classes")));
        Files.createDirectories(Path.of("../../target"));
        Files.writeString(Path.of("../../target/requirements.md"), page());
    }

    @Test
    public void everyRequirementThatIsDone_isShownByATest() {
        Set<String> notShown = new TreeSet<>(DONE);
        notShown.removeAll(tests.keySet());
        assertEquals(Set.of(), notShown);
    }

    @Test
    public void everyNumber_isThatOfARequirement() {
        Set<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(DEMANDS.keySet());
        assertEquals(Set.of(), unknown);
    }

    private static String page() {
        long shown = DEMANDS.keySet().stream().filter(tests::containsKey).count();
        return "# Requirements and the tests that show them\n\nWritten by the build. " + shown + " of " + DEMANDS.size() + " are shown by tests.\n\n"
                + "| | demand | shown by |\n| --- | --- | --- |\n"
                + DEMANDS.entrySet().stream().map(demand -> "| " + demand.getKey() + " | " + demand.getValue() + " | "
                        + String.join("<br>", tests.getOrDefault(demand.getKey(), Set.of())) + " |\n").collect(Collectors.joining());
    }
}
