package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.Query;

/** What the repositories ask of Active Objects, each a fixed number of calls. */
final class Tables {

    /** How many values one IN takes: Oracle allows 1,000, SQL Server 2,100 parameters in a statement. */
    static final int CHUNK = 500;

    private final ActiveObjects activeObjects;

    Tables(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** The rows for which the condition holds, in no order. One call. */
    <T extends Entity> List<T> find(Class<T> type, String where, Object... arguments) {
        return List.of(activeObjects.find(type, Query.select().where(where, arguments)));
    }

    /** The rows that the query names, in its order. One call. */
    <T extends Entity> List<T> find(Class<T> type, Query query) {
        return List.of(activeObjects.find(type, query));
    }

    /** Every row, in no order. One call. */
    <T extends Entity> List<T> all(Class<T> type) {
        return List.of(activeObjects.find(type));
    }

    /** The rows whose column has one of these values, in no order. One call for each {@link #CHUNK} values. */
    <T extends Entity> List<T> findIn(Class<T> type, String column, Collection<?> values) {
        return findIn(type, column, values, "");
    }

    /** The same, of those rows for which this condition holds as well; an empty condition holds for all. */
    <T extends Entity> List<T> findIn(Class<T> type, String column, Collection<?> values, String condition, Object... arguments) {
        return findIn(Query::select, type, column, values, condition, arguments);
    }

    /** The same with more columns than those that its entity preloads. @param more their names, with commas between them */
    <T extends Entity> List<T> findInWith(String more, Class<T> type, String column, Collection<?> values) {
        return findIn(() -> Query.select("ID, " + more), type, column, values, "");
    }

    private <T extends Entity> List<T> findIn(Supplier<Query> select, Class<T> type, String column, Collection<?> values, String condition, Object... arguments) {
        List<Object> wanted = List.copyOf(values);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<Object> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            List<Object> parameters = new ArrayList<>(List.of(arguments));
            parameters.addAll(chunk);
            String in = column + " IN (" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")";
            found.addAll(find(type, select.get().where(condition.isEmpty() ? in : condition + " AND " + in, parameters.toArray())));
        }
        return found;
    }

    /** How many rows the condition holds for. One call. */
    <T extends Entity> int count(Class<T> type, String where, Object... arguments) {
        return activeObjects.count(type, where, arguments);
    }

    /** Inserts the row. One call. */
    <T extends Entity> void insert(Class<T> type, Map<String, Object> row) {
        activeObjects.create(type, row);
    }

    /** Inserts these rows. One call, none for an empty list. */
    <T extends Entity> void insertAll(Class<T> type, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            activeObjects.create(type, rows);
        }
    }

    /**
     * Inserts the row unless there is one with the same value in this unique column; also when somebody else does so at the same moment.
     *
     * @return whether this call inserted it
     */
    <T extends Entity> boolean insertOnce(Class<T> type, String uniqueColumn, Map<String, Object> row) {
        if (exists(type, uniqueColumn, row)) {
            return false;
        }
        try {
            insert(type, row);
            return true;
        } catch (ActiveObjectsException e) {
            // Each database words a broken unique constraint in its own way, so only looking again tells it from other failures.
            if (exists(type, uniqueColumn, row)) {
                return false;
            }
            throw e;
        }
    }

    /** Deletes the rows for which the condition holds. One call. */
    <T extends Entity> void delete(Class<T> type, String where, Object... arguments) {
        activeObjects.deleteWithSQL(type, where, arguments);
    }

    private <T extends Entity> boolean exists(Class<T> type, String column, Map<String, Object> row) {
        return !find(type, column + " = ?", row.get(column)).isEmpty();
    }
}
