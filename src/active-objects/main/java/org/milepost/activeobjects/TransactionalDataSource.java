package org.milepost.activeobjects;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;

/**
 * The connections as Active Objects gets them: within a transaction always that transaction's, whose beginning and end are not for Active Objects
 * to decide; outside of one a connection of the pool. Counts the statements made on them.
 */
final class TransactionalDataSource implements DisposableDataSource {
    private static final Set<String> LIFE_CYCLE = Set.of("close", "commit", "setAutoCommit", "setTransactionIsolation", "setReadOnly");
    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "prepareCall", "createStatement");

    private final DataSource pool;
    private final ThreadTransactions transactions;
    private final CallCounter counter;

    TransactionalDataSource(DataSource pool, ThreadTransactions transactions, CallCounter counter) {
        this.pool = pool;
        this.transactions = transactions;
        this.counter = counter;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection bound = transactions.connection().orElse(null);
        return bound == null ? proxy(pool.getConnection(), false) : proxy(bound, true);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The user is fixed when the database is opened");
    }

    private Connection proxy(Connection connection, boolean inTransaction) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (inTransaction && endsOrChangesTransaction(method)) {
                return null;
            }
            if (STATEMENTS.contains(method.getName())) {
                counter.statement();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(TransactionalDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static boolean endsOrChangesTransaction(Method method) {
        // rollback(Savepoint) passes: it does not end the transaction.
        return LIFE_CYCLE.contains(method.getName()) || method.getName().equals("rollback") && method.getParameterCount() == 0;
    }

    /** Does nothing: the pool belongs to EmbeddedActiveObjects, which closes it. */
    @Override
    public void dispose() {
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
