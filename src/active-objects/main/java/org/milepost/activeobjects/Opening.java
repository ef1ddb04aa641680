package org.milepost.activeobjects;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Puts the parts together: pool, transactions, the library with the products' names, the tables. */
record Opening(Database database, TableNames names, List<Class<? extends RawEntity<?>>> types) {
    /** More than the threads that tests let race. */
    private static final int CONNECTIONS = 16;

    EmbeddedActiveObjects open(ActiveObjectsBuilder settings) {
        HikariDataSource pool = pool();
        boolean opened = false;
        try {
            CallCounter counter = new CallCounter();
            ThreadTransactions transactions = new ThreadTransactions(pool);
            EntityManager entities = entityManager(new TransactionalDataSource(pool, transactions, counter));
            makeTables(entities);
            opened = true;
            return new EmbeddedActiveObjects(entities, pool, transactions, settings, counter);
        } finally {
            if (!opened) {
                pool.close();
            }
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private EntityManager entityManager(DisposableDataSource connections) {
        return new EntityManager(provider(connections), new Configuration(names.converters(), names));
    }

    /** The schema has to be named: without it the library would take H2's INFORMATION_SCHEMA for tables of its own. */
    private DatabaseProvider provider(DisposableDataSource connections) {
        return switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(connections, "PUBLIC");
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(connections, "public");
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type can't be made otherwise
    private void makeTables(EntityManager entities) {
        // Without the cache, which would wrap the exceptions about bad names.
        NameRules rules = new NameRules(new SimpleEntityInfoResolverFactory()
                .create(names.converters(), entities.getProvider().getTypeManager()));
        types.forEach(rules::check);
        try {
            entities.migrate(types.toArray(new Class[0]));
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private record Configuration(NameConverters names, SchemaConfiguration schema) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // still to be implemented
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
