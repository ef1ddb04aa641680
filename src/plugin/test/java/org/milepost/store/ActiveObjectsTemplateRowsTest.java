package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.milepost.template.StoredTemplate;

public class ActiveObjectsTemplateRowsTest extends StoreTest {

    private ActiveObjectsTemplateRows rows;

    @Before
    public void makeRows() {
        rows = new ActiveObjectsTemplateRows(activeObjects);
    }

    @Test
    public void newest_isTheHighestVersionOfEachKey() {
        assertEquals(List.of(), rows.newest());
        rows.add(version("talk", 1, "{}"));
        rows.add(version("talk", 2, "{\"a\":\"\u00e4\ud83d\ude80\"}"));
        rows.add(version("exam", 1, "x".repeat(50_000)));
        assertEquals(Set.of(version("talk", 2, "{\"a\":\"\u00e4\ud83d\ude80\"}"), version("exam", 1, "x".repeat(50_000))), Set.copyOf(rows.newest()));
    }

    @Test
    public void removal_isAVersionWithoutText() {
        rows.add(version("talk", 1, "{}"));
        StoredTemplate removed = new StoredTemplate("talk", 2, Optional.empty(), Changes.ANNA, NOW);
        rows.add(removed);
        assertEquals(List.of(removed), rows.newest());
    }

    @Test
    public void sameVersion_isAddedOnce_alsoByASlowWriter() {
        assertTrue(rows.add(version("talk", 1, "{}")));
        assertFalse(rows.add(version("talk", 1, "[]")));
        assertTrue(rows.add(version("talk", 2, "[]")));
        assertFalse("it is there, though nobody sees it any more", rows.add(version("talk", 1, "{}")));
        assertEquals(List.of(version("talk", 2, "[]")), rows.newest());
    }

    /** The process may have ended between the two steps of adding. */
    @Test
    public void olderVersion_thatNobodyMarked_doesNotHold() {
        rows.add(version("talk", 1, "{}"));
        rows.add(version("talk", 2, "[]"));
        for (TemplateEntity row : activeObjects.find(TemplateEntity.class)) {
            row.setSuperseded(false);
            row.save();
        }
        assertEquals(List.of(version("talk", 2, "[]")), rows.newest());
        rows.add(version("talk", 3, "{}"));
        assertEquals(List.of(version("talk", 3, "{}")), rows.newest());
    }

    private static StoredTemplate version(String key, long version, String text) {
        return new StoredTemplate(key, version, Optional.of(text), Changes.ANNA, NOW);
    }
}
