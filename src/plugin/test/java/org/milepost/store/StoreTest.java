package org.milepost.store;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.milepost.activeobjects.Database;
import org.milepost.activeobjects.EmbeddedActiveObjects;
import org.milepost.activeobjects.Transactions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The tables of the descriptor on an empty database, by the real Active Objects library. Runs its tests with real transactions and with
 * transactions that are plain calls: on PostgreSQL where the system property {@code milepost.test.postgresql} holds the JDBC address of databases
 * that the user milepost owns, less the number of the process that runs the test, and then on H2 with plain calls alone; on H2 with both where it
 * does not. {@code bin/test} starts PostgreSQL; a quick {@code mvn test} runs on H2. Real transactions of H2, which no product offers for more than
 * a trial, would be a third of the whole time.
 */
@RunWith(Parameterized.class)
public abstract class StoreTest {

    protected static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    protected static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Parameterized.Parameter
    public Setting setting;

    protected EmbeddedActiveObjects activeObjects;

    private final List<EmbeddedActiveObjects> opened = new ArrayList<>();
    private Database database;

    /** A database and what its transactions do. @param number tells it from the others: 0, 1, 2 and so on */
    public record Setting(int number, String name, Supplier<Database> database, Transactions transactions) {
        @Override
        public String toString() {
            return name + ", transactions " + transactions;
        }
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Setting> settings() {
        String server = System.getProperty("milepost.test.postgresql", "");
        if (server.isEmpty() && System.getenv("MILEPOST_ALL_DATABASES") != null) {
            throw new IllegalStateException("PostgreSQL was started for the tests, yet its address did not get here");
        }
        // Two processes at once: each empties a database of its own.
        String postgreSql = server.isEmpty() ? "" : server + System.getProperty("milepost.test.process", "1");
        List<Setting> settings = new ArrayList<>();
        for (Transactions transactions : Transactions.values()) {
            if (postgreSql.isEmpty() || transactions == Transactions.NONE) {
                settings.add(new Setting(settings.size(), "H2", Database::inMemory, transactions));
            }
            if (!postgreSql.isEmpty()) {
                settings.add(new Setting(settings.size(), "PostgreSQL", () -> emptied(postgreSql), transactions));
            }
        }
        return settings;
    }

    @Before
    public void openTables() {
        database = setting.database().get();
        activeObjects = node();
    }

    @After
    public void closeTables() {
        opened.forEach(EmbeddedActiveObjects::close);
    }

    /** The same tables as another node of a cluster has them: with connections and caches of its own. */
    protected EmbeddedActiveObjects node() {
        EmbeddedActiveObjects node = EmbeddedActiveObjects.builder().database(database).namespace("org.milepost")
                .transactions(setting.transactions()).entities(entitiesOfDescriptor()).open();
        opened.add(node);
        return node;
    }

    /** So many seeds, other ones in each setting: what several settings try is more together than each alone. The same ones each time. */
    protected List<Integer> seeds(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(seed -> setting.number() * count + seed).toList();
    }

    /** How many changes are committed whose rows may not all be there. */
    protected long unfinished() {
        return activeObjects.count(ChangeEntity.class, "FINISHED = ?", false);
    }

    private static Database emptied(String url) {
        try (Connection connection = DriverManager.getConnection(url, "milepost", ""); Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Database.postgreSql(url, "milepost", "");
    }

    /** Only what the descriptor names gets a table in the products, hence only that gets one here. */
    private static List<Class<?>> entitiesOfDescriptor() {
        List<Class<?>> entities = new ArrayList<>();
        try {
            Document descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("../../atlassian-plugin.xml"));
            NodeList names = descriptor.getElementsByTagName("entity");
            for (int i = 0; i < names.getLength(); i++) {
                entities.add(Class.forName(names.item(i).getTextContent().strip()));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the descriptor can't be read", e);
        }
        return entities;
    }
}
