package org.milepost.host.confluence;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a thread writes within a transaction is seen by that thread alone until the transaction ends; what throws is forgotten. Without one it is seen by
 * everybody at once: who saves a page first and restricts it afterwards shows it in between.
 */
final class PageTransactions implements TransactionTemplate {

    private final PageStore store;
    private final ThreadLocal<Map<Long, WikiPage>> pending = new ThreadLocal<>();

    PageTransactions(PageStore store) {
        this.store = store;
    }

    @Override
    public <T> T execute(TransactionCallback<T> action) {
        if (pending.get() != null) {
            return action.doInTransaction();
        }
        pending.set(new LinkedHashMap<>());
        try {
            T result = action.doInTransaction();
            store.publish(pending.get());
            return result;
        } finally {
            pending.remove();
        }
    }

    void write(WikiPage page) {
        Optional.ofNullable(pending.get()).ifPresentOrElse(own -> own.put(page.id(), page), () -> store.publish(Map.of(page.id(), page)));
    }

    /** The page of this id as this thread sees it, whoever may see it. */
    Optional<WikiPage> read(long id) {
        return Optional.ofNullable(pending.get()).map(own -> own.get(id)).or(() -> store.any(id));
    }
}
