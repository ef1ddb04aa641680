package org.milepost.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.stream.Collectors;
import org.junit.Test;

public class DemoPeopleTest {

    @Test
    public void keys_differBetweenTheProducts_andFromTheName() {
        for (DemoPerson person : DemoPeople.all()) {
            assertNotEquals(person.inJira().key(), person.inConfluence().key());
            assertNotEquals(person.name(), person.inConfluence().key());
        }
        assertEquals(DemoPeople.all().size(),
                DemoPeople.all().stream().map(each -> each.inConfluence().key()).collect(Collectors.toSet()).size());
        assertTrue(DemoPeople.all().get(0).inConfluence().key().matches("[0-9a-f]{32}"));
    }

    @Test
    public void everybody_isMarkedAsDemoData() {
        for (DemoPerson person : DemoPeople.all()) {
            assertTrue(person.inJira().fullName().endsWith("(demo)"));
            assertTrue(person.inJira().email().endsWith("@example.com"));
        }
    }
}
