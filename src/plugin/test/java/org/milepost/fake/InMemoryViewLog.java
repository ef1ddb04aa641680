package org.milepost.fake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.ViewLog;

/** A log of views; each line once. */
public final class InMemoryViewLog implements ViewLog {

    private final Set<View> lines = new LinkedHashSet<>();

    @Override
    public void record(List<View> views) {
        lines.addAll(views);
    }

    @Override
    public List<View> ofOwner(PersonKey owner, int limit) {
        List<View> newestFirst = new ArrayList<>(lines.stream().filter(view -> view.owner().equals(owner)).toList());
        java.util.Collections.reverse(newestFirst);
        return newestFirst.stream().limit(limit).toList();
    }
}
