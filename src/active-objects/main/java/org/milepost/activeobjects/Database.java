package org.milepost.activeobjects;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.UUID;

/** The database that holds the tables. */
public final class Database {
    enum Kind { H2, POSTGRESQL }

    private final Kind kind;
    private final String url;
    private final String user;
    private final String password;
    private final boolean inMemory;

    private Database(Kind kind, String url, String user, String password, boolean inMemory) {
        this.kind = kind;
        this.url = requireNonNull(url, "url is null");
        this.user = requireNonNull(user, "user is null");
        this.password = requireNonNull(password, "password is null");
        this.inMemory = inMemory;
    }

    /** An empty H2 database in memory, new at each call and gone when the Active Objects on it are closed. */
    public static Database inMemory() {
        // Without the delay the data would go with the last connection that the pool closes; a fresh name, since the data outlives the pool.
        return new Database(Kind.H2, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "", true);
    }

    /** An H2 database in a file, made if it is not there. */
    public static Database file(Path withoutEnding) {
        return new Database(Kind.H2, "jdbc:h2:file:" + withoutEnding.toAbsolutePath(), "sa", "", false);
    }

    /** A PostgreSQL database; the tables are in its schema "public". */
    public static Database postgreSql(String jdbcUrl, String user, String password) {
        return new Database(Kind.POSTGRESQL, jdbcUrl, user, password, false);
    }

    Kind kind() {
        return kind;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    boolean isInMemory() {
        return inMemory;
    }
}
