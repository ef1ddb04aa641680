package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.milepost.plan.ItemKind;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog;

/** The log of views; a unique digest of viewer, owner, item, channel and day keeps each to one line. */
public final class ActiveObjectsViewLog implements ViewLog {

    private final Tables tables;

    public ActiveObjectsViewLog(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public void record(List<View> views) {
        Map<String, Map<String, Object>> missing = new LinkedHashMap<>();
        views.forEach(view -> missing.put(token(view), row(view)));
        removeKnown(missing);
        while (!missing.isEmpty()) {
            int before = missing.size();
            try {
                tables.insertAll(ViewLogEntity.class, List.copyOf(missing.values()));
                return;
            } catch (ActiveObjectsException e) {
                // Another request may have noted some of them at this moment; if none of them is there, something else is wrong.
                removeKnown(missing);
                if (missing.size() == before) {
                    throw e;
                }
            }
        }
    }

    @Override
    public List<View> ofOwner(PersonKey owner, int limit) {
        Query newest = Query.select().where("OWNER_KEY = ?", owner.value()).order("SEEN_DAY DESC, ID DESC").limit(limit);
        return tables.find(ViewLogEntity.class, newest).stream().map(ActiveObjectsViewLog::view).toList();
    }

    private void removeKnown(Map<String, Map<String, Object>> missing) {
        tables.findIn(ViewLogEntity.class, "VIEW_TOKEN", missing.keySet()).forEach(known -> missing.remove(known.getViewToken()));
    }

    private static View view(ViewLogEntity row) {
        return new View(new PersonKey(row.getViewerKey()), new PersonKey(row.getOwnerKey()),
                new ItemReference(ItemKind.valueOf(row.getItemKind()), row.getItemId()), Channel.valueOf(row.getChannel()),
                LocalDate.parse(row.getSeenDay()));
    }

    private static Map<String, Object> row(View view) {
        return Map.of("VIEWER_KEY", view.viewer().value(), "OWNER_KEY", view.owner().value(), "ITEM_KIND", view.item().kind().name(),
                "ITEM_ID", view.item().id(), "CHANNEL", view.channel().name(), "SEEN_DAY", view.day().toString(), "VIEW_TOKEN", token(view));
    }

    private static String token(View view) {
        return Digest.of(view.viewer().value(), view.owner().value(), view.item().kind().name(), Long.toString(view.item().id()), view.channel().name(),
                view.day().toString());
    }
}
