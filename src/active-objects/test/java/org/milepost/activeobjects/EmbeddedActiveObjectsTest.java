package org.milepost.activeobjects;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EmbeddedActiveObjectsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private EmbeddedActiveObjects ao = open(Transactions.REAL);

    @After
    public void close() {
        ao.close();
    }

    @Test
    public void transaction_keepsItsRows_whenItEndsWell() {
        ao.executeInTransaction(() -> ao.create(Shelf.class, new DBParam("TOKEN", "a")));

        assertEquals(1, rows("a"));
    }

    @Test
    public void transaction_leavesNothing_whenItFails() {
        assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
            ao.create(Shelf.class, new DBParam("TOKEN", "a"));
            throw new IllegalArgumentException("refused");
        }));

        assertEquals(0, rows("a"));
    }

    @Test
    public void transaction_failsAsAWhole_whenOneWithinItFailed() {
        assertThrows(IllegalStateException.class, () -> ao.executeInTransaction(() -> {
            ao.create(Shelf.class, new DBParam("TOKEN", "outer"));
            assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
                ao.create(Shelf.class, new DBParam("TOKEN", "inner"));
                throw new IllegalArgumentException("refused");
            }));
            return null;
        }));

        assertEquals(0, rows("outer") + rows("inner"));
    }

    @Test
    public void transaction_isClean_afterOneThatFailed() {
        assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
            throw new IllegalArgumentException("refused");
        }));

        ao.executeInTransaction(() -> ao.create(Shelf.class, new DBParam("TOKEN", "a")));

        assertEquals(1, rows("a"));
    }

    @Test
    public void transaction_hidesItsRows_fromOtherThreadsUntilItEnds() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            int seen = ao.executeInTransaction(() -> {
                ao.create(Shelf.class, new DBParam("TOKEN", "a"));
                return inThread(other);
            });
            assertEquals(0, seen);
            assertEquals(1, rows("a"));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    public void transaction_isAPlainCall_whenThereAreNone() {
        ao.close();
        ao = open(Transactions.NONE);

        assertThrows(IllegalArgumentException.class, () -> ao.executeInTransaction(() -> {
            ao.create(Shelf.class, new DBParam("TOKEN", "a"));
            throw new IllegalArgumentException("refused");
        }));

        assertEquals(1, rows("a"));
    }

    @Test
    public void insert_isRefusedWithItsCause_whenTheTokenIsTaken() {
        ao.create(Shelf.class, new DBParam("TOKEN", "a"));

        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class,
                () -> ao.create(Shelf.class, new DBParam("TOKEN", "a")));

        assertTrue(refused.getCause() instanceof SQLException);
        assertEquals(1, rows("a"));
    }

    @Test
    public void rows_areReadChangedAndDeleted_inEachWayOfTheService() {
        ao.create(Shelf.class, Map.of("TOKEN", "a", "TITLE", "x", "OWNER_ID", 1L));
        ao.create(Shelf.class, List.of(Map.of("TOKEN", "b", "TITLE", "x"), Map.of("TOKEN", "c", "TITLE", "y")));
        Shelf changed = ao.find(Shelf.class, "TOKEN = ?", "a")[0];
        changed.setNote("n".repeat(5000));
        changed.save();

        assertEquals(3, ao.find(Shelf.class).length);
        assertEquals(5000, ao.find(Shelf.class, Query.select().where("OWNER_ID = ?", 1L))[0].getNote().length());
        assertEquals(1, ao.deleteWithSQL(Shelf.class, "TITLE = ?", "y"));
        ao.delete(ao.find(Shelf.class, "TITLE = ?", "x"));
        assertEquals(0, ao.count(Shelf.class, "ID > ?", 0));
    }

    @Test
    public void counter_countsCallsAndStatements_sinceTheReset() {
        ao.create(Shelf.class, Map.of("TOKEN", "a"));
        ao.counter().reset();

        ao.executeInTransaction(() -> ao.find(Shelf.class).length + ao.count(Shelf.class, "TOKEN = ?", "a"));

        assertEquals(2, ao.counter().calls());
        assertEquals(2, ao.counter().statements());
    }

    @Test
    public void counter_showsTheStatement_thatReadingARelationCosts() {
        Shelf upper = ao.create(Shelf.class, Map.of("TOKEN", "upper", "TITLE", "t"));
        ao.create(Shelf.class, new DBParam("TOKEN", "lower"), new DBParam("UPPER_SHELF_ID", upper));
        Shelf lower = ao.find(Shelf.class, "TOKEN = ?", "lower")[0];
        ao.counter().reset();

        assertEquals("t", lower.getUpperShelf().getTitle());

        assertEquals(0, ao.counter().calls());
        assertTrue("statements: " + ao.counter().statements(), ao.counter().statements() > 0);
    }

    @Test
    public void databaseInMemory_isNew_eachTime() {
        ao.create(Shelf.class, Map.of("TOKEN", "a"));

        try (EmbeddedActiveObjects another = open(Transactions.REAL)) {
            assertEquals(0, another.find(Shelf.class).length);
        }
    }

    @Test
    public void databaseInAFile_keepsItsRows_whenItIsOpenedAgain() {
        File file = new File(folder.getRoot(), "shelves");
        try (EmbeddedActiveObjects first = open(Database.file(file.toPath()))) {
            first.create(Shelf.class, Map.of("TOKEN", "a"));
        }

        try (EmbeddedActiveObjects second = open(Database.file(file.toPath()))) {
            assertEquals("a", second.find(Shelf.class)[0].getToken());
        }
    }

    @Test
    public void entity_works_whenAnotherClassLoaderMadeIt() throws Exception {
        Class<?> type = new BundleClassLoader().loadClass(Shelf.class.getName());
        assertNotSame(Shelf.class, type);

        try (EmbeddedActiveObjects other = EmbeddedActiveObjects.builder().namespace("org.example").entities(List.of(type)).open()) {
            assertEquals("a", BundleClassLoader.createAndRead(other, type, "a"));
        }
    }

    private int inThread(ExecutorService other) {
        try {
            return other.submit(() -> rows("a")).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private int rows(String token) {
        return ao.count(Shelf.class, "TOKEN = ?", token);
    }

    private static EmbeddedActiveObjects open(Transactions transactions) {
        return EmbeddedActiveObjects.builder().namespace("org.example").transactions(transactions).entities(Shelf.class).open();
    }

    private static EmbeddedActiveObjects open(Database database) {
        return EmbeddedActiveObjects.builder().namespace("org.example").database(database).entities(Shelf.class).open();
    }
}
