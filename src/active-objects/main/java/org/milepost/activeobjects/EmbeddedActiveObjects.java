package org.milepost.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The products' service over the real Active Objects library. SQL that fails comes out as {@link ActiveObjectsException}, as in the products.
 * Safe for many threads; a transaction belongs to its thread.
 */
public final class EmbeddedActiveObjects implements ActiveObjects, AutoCloseable {
    private final EntityManager entities;
    private final HikariDataSource pool;
    private final ThreadTransactions threadTransactions;
    private final Transactions transactions;
    private final CallCounter counter;
    private final boolean inMemory;

    EmbeddedActiveObjects(EntityManager entities, HikariDataSource pool, ThreadTransactions threadTransactions,
            ActiveObjectsBuilder settings, CallCounter counter) {
        this.entities = entities;
        this.pool = pool;
        this.threadTransactions = threadTransactions;
        this.transactions = settings.transactions();
        this.inMemory = settings.database().isInMemory();
        this.counter = counter;
    }

    /** Begins with an H2 database in memory and real transactions; the namespace and the entities have to be given. */
    public static ActiveObjectsBuilder builder() {
        return new ActiveObjectsBuilder();
    }

    /** What this instance has asked of the database so far. */
    public CallCounter counter() {
        return counter;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values) {
        return call(() -> entities.create(type, values));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> row) {
        return call(() -> entities.create(type, row));
    }

    @Override
    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        call(() -> {
            entities.create(type, rows);
            return rows;
        });
    }

    @Override
    public void delete(RawEntity<?>... rows) {
        call(() -> {
            entities.delete(rows);
            return rows;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String where, Object... arguments) {
        return call(() -> entities.deleteWithSQL(type, where, arguments));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(() -> entities.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String where, Object... arguments) {
        return call(() -> entities.find(type, where, arguments));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(() -> entities.find(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String where, Object... arguments) {
        return call(() -> entities.count(type, where, arguments));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions == Transactions.REAL ? threadTransactions.run(callback::doInTransaction) : callback.doInTransaction();
    }

    /** Closes the connections; a database in memory is gone afterwards. Twice does no harm. */
    @Override
    public void close() {
        if (inMemory && !pool.isClosed()) {
            endWithLastConnection();
        }
        pool.close();
    }

    private void endWithLastConnection() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SET DB_CLOSE_DELAY 0");
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private <R> R call(SqlCall<R> sql) {
        counter.call();
        try {
            return sql.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    @FunctionalInterface
    private interface SqlCall<R> {
        R run() throws SQLException;
    }
}
