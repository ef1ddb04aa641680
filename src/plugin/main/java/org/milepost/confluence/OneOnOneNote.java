package org.milepost.confluence;

import java.util.List;
import java.util.Optional;

/** What stands around a review that is on the page of a 1:1. */
public final class OneOnOneNote {

    private final boolean open;
    private final String nextUrl;
    private final Optional<UnheldPage> unheld;

    /**
     * @param open whether more people than the two can read the page
     * @param nextUrl where the next page is made, empty for whoever is none of the two
     * @param unheld how the page's review is opened, absent if it names one and for whoever is none of the two
     */
    OneOnOneNote(boolean open, String nextUrl, Optional<UnheldPage> unheld) {
        this.open = open;
        this.nextUrl = nextUrl;
        this.unheld = unheld;
    }

    /** How the review is opened that the page was made without; in a list, so that nothing leaves it out. */
    public List<UnheldPage> getUnheld() {
        return unheld.stream().toList();
    }

    public boolean isOpen() {
        return open;
    }

    public String getNextUrl() {
        return nextUrl;
    }

    public boolean isContinued() {
        return !nextUrl.isEmpty();
    }
}
