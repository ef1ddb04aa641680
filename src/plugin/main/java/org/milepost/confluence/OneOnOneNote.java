package org.milepost.confluence;

/** What stands around a review that is on the page of a 1:1. */
public final class OneOnOneNote {

    private final boolean open;
    private final String nextUrl;

    /**
     * @param open whether more people than the two can read the page
     * @param nextUrl where the next page is made, empty for whoever is none of the two
     */
    OneOnOneNote(boolean open, String nextUrl) {
        this.open = open;
        this.nextUrl = nextUrl;
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
