package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** The products' service for a plugin's own tables. */
public interface ActiveObjects {
    <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... values);

    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> row);

    void delete(RawEntity<?>... entities);

    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String where, Object... arguments);

    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, String where, Object... arguments);

    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    <K> int count(Class<? extends RawEntity<K>> type, String where, Object... arguments);

    <T> T executeInTransaction(TransactionCallback<T> callback);

    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);
}
