package org.milepost.web;

import java.util.List;
import org.milepost.plan.ItemReference;

/** The evidence for one milestone, or for the goal itself. */
public final class EvidenceGroup {

    /** More than these are folded. */
    private static final int UNFOLDED = 3;

    private final ItemReference item;
    private final String title;
    private final boolean open;
    private final List<EvidenceLine> pieces;
    private final Words words;

    /**
     * @param title of the milestone, or the words for the goal itself
     * @param open whether it is open from the start
     * @param pieces newest first, at least one
     */
    EvidenceGroup(ItemReference item, String title, boolean open, List<EvidenceLine> pieces, Words words) {
        this.item = item;
        this.title = title;
        this.open = open;
        this.pieces = List.copyOf(pieces);
        this.words = words;
    }

    /** Where links of this page lead to. */
    public String getAnchor() {
        return anchor(item);
    }

    static String anchor(ItemReference item) {
        return "milepost-evidence-" + item.id();
    }

    public String getTitle() {
        return title;
    }

    public boolean isOpen() {
        return open;
    }

    /** How many pieces. */
    public String getCount() {
        return words.text("milepost.timeline.evidence", pieces.size());
    }

    public List<EvidenceLine> getFirst() {
        return pieces.subList(0, Math.min(UNFOLDED, pieces.size()));
    }

    /** What is folded away. */
    public List<EvidenceLine> getMore() {
        return pieces.subList(getFirst().size(), pieces.size());
    }

    public boolean isFolded() {
        return pieces.size() > UNFOLDED;
    }

    public String getMoreText() {
        return words.text("milepost.evidence.more", getMore().size());
    }
}
