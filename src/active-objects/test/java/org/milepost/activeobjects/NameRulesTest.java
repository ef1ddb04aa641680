package org.milepost.activeobjects;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import net.java.ao.ActiveObjectsException;
import org.junit.Test;

public class NameRulesTest {
    @Test
    public void open_isRefused_whenAColumnIsAReservedWord() {
        BadNameException refused = assertThrows(BadNameException.class, () -> open(BadlyNamed.ReservedColumn.class));

        assertTrue(refused.getMessage(), refused.getMessage().contains("LEVEL"));
        assertTrue(refused.getMessage(), refused.getMessage().contains(BadlyNamed.ReservedColumn.class.getName()));
    }

    @Test
    public void open_isRefused_whenTheNameOfAColumnIsTooLong() {
        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class, () -> open(BadlyNamed.LongColumn.class));

        assertTrue(refused.getMessage(), refused.getMessage().contains("THIS_NAME_HAS_THIRTY_ONE_CHARAC"));
        assertTrue(refused.getMessage(), refused.getMessage().contains(BadlyNamed.LongColumn.class.getName()));
    }

    @Test
    public void open_isRefused_whenTheNameOfATableIsTooLongWithItsPrefix() {
        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class, () -> open(BadlyNamed.LongTable.class));

        assertTrue(refused.getMessage(), refused.getMessage().contains("ABCDEFGHIJKLMNOPQRSTU"));
        assertTrue(refused.getMessage(), refused.getMessage().contains(BadlyNamed.LongTable.class.getName()));
    }

    @Test
    public void open_isRefused_whenAClassIsNoEntity() {
        assertThrows(IllegalArgumentException.class, () -> open(String.class));
    }

    @Test
    public void prefix_isTheProducts_forANamespace() {
        // Known from every Jira database: the boards of Jira Software are in AO_60DB71_RAPIDVIEW.
        assertEquals("AO_60DB71_", new TableNames("com.pyxis.greenhopper.jira").prefix());
    }

    private static void open(Class<?> type) {
        EmbeddedActiveObjects.builder().namespace("org.example").entities(type).open().close();
    }
}
