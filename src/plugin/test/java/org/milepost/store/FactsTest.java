package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import org.junit.Test;

public class FactsTest {

    @Test
    public void facts_comeBackAsTheyWere_whateverTheirCharacters() {
        Map<String, String> facts = Map.of("grantee", "back\\slash\nline=feed \\n", "until", "2026-12-31", "owner", "J\u00f6rg \ud83d\ude80", "empty", "");

        assertEquals(facts, Facts.read(Facts.write(facts)));
    }

    @Test
    public void noFacts_areAnEmptyText() {
        assertEquals("", Facts.write(Map.of()));
        assertEquals(Map.of(), Facts.read(""));
    }

    @Test
    public void names_thatWouldBreakTheForm_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> Facts.write(Map.of("a=b", "c")));
    }
}
