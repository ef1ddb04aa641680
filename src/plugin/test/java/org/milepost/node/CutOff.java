package org.milepost.node;

import java.util.ArrayList;
import java.util.List;
import org.milepost.store.Steps;

/** The end of a node before one of the steps that change something: neither that one nor any after it is taken. Notes those that were. */
final class CutOff extends Error implements Steps.Watcher {

    private static final long serialVersionUID = 1L;

    private final transient List<String> taken = new ArrayList<>();
    private final int last;
    private boolean isOver;

    /** @param last how many steps are taken */
    CutOff(int last) {
        this.last = last;
    }

    List<String> taken() {
        return taken;
    }

    @Override
    public void before(String step) {
        isOver |= Steps.isWrite(step) && taken.size() == last;
        if (isOver) {
            throw this;
        }
    }

    @Override
    public void after(String step) {
        if (Steps.isWrite(step)) {
            taken.add(step);
        }
    }
}
