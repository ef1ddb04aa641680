package org.milepost.activeobjects;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;

/** Collects what embedded Active Objects need: the database, the namespace, the entities and the kind of transactions. */
public final class ActiveObjectsBuilder {
    private final List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
    private Database database = Database.inMemory();
    private String namespace = "";
    private Transactions transactions = Transactions.REAL;

    ActiveObjectsBuilder() {
    }

    /** Where the tables live. */
    public ActiveObjectsBuilder database(Database value) {
        this.database = requireNonNull(value, "database is null");
        return this;
    }

    /** The namespace of the descriptor's {@code <ao>} module, of which the products make the tables' prefix. */
    public ActiveObjectsBuilder namespace(String value) {
        this.namespace = requireNonNull(value, "namespace is null");
        return this;
    }

    /** What executeInTransaction is to do. */
    public ActiveObjectsBuilder transactions(Transactions value) {
        this.transactions = requireNonNull(value, "transactions is null");
        return this;
    }

    /** The entities whose tables are made or brought up to date; they may come from any class loader, such as that of an OSGi bundle. */
    public ActiveObjectsBuilder entities(Class<?>... entityTypes) {
        return entities(List.of(entityTypes));
    }

    /** The same as a list, for classes that are known by name only. */
    public ActiveObjectsBuilder entities(List<? extends Class<?>> entityTypes) {
        for (Class<?> type : entityTypes) {
            types.add(entity(type));
        }
        return this;
    }

    /**
     * Opens the database and makes the tables.
     *
     * @throws BadNameException if a column has a name that some supported database reserves
     * @throws net.java.ao.ActiveObjectsException if the name of a table, with its prefix, or of a column is longer than 30 characters
     */
    public EmbeddedActiveObjects open() {
        if (namespace.isBlank() || types.isEmpty()) {
            throw new IllegalStateException("A namespace and at least one entity are needed");
        }
        return new Opening(database, new TableNames(namespace), types).open(this);
    }

    Database database() {
        return database;
    }

    Transactions transactions() {
        return transactions;
    }

    @SuppressWarnings("unchecked") // checked by isAssignableFrom
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " is no entity: it does not extend net.java.ao.RawEntity of this class path");
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
