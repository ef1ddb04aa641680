package org.milepost.activeobjects;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;

/** Transactions that are bound to their thread: one connection each, nested calls join, a failure inside makes the whole roll back. */
final class ThreadTransactions {
    private final DataSource pool;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    ThreadTransactions(DataSource pool) {
        this.pool = pool;
    }

    <T> T run(Supplier<T> work) {
        Running outer = running.get();
        return outer == null ? begin(work) : join(outer, work);
    }

    /** The connection of this thread's transaction. */
    Optional<Connection> connection() {
        return Optional.ofNullable(running.get()).map(transaction -> transaction.connection);
    }

    private <T> T join(Running outer, Supplier<T> work) {
        boolean completed = false;
        try {
            T result = work.get();
            completed = true;
            return result;
        } finally {
            outer.rollbackOnly |= !completed;
        }
    }

    private <T> T begin(Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            return commitOrRollBack(new Running(connection), work);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private <T> T commitOrRollBack(Running transaction, Supplier<T> work) throws SQLException {
        boolean committed = false;
        running.set(transaction);
        try {
            T result = work.get();
            if (transaction.rollbackOnly) {
                throw new IllegalStateException("The transaction was rolled back, since a transaction within it failed");
            }
            transaction.connection.commit();
            committed = true;
            return result;
        } finally {
            running.remove();
            if (!committed) {
                transaction.connection.rollback();
            }
        }
    }

    private static final class Running {
        private final Connection connection;
        private boolean rollbackOnly;

        private Running(Connection connection) {
            this.connection = connection;
        }
    }
}
