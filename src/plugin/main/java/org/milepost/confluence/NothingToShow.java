package org.milepost.confluence;

import org.milepost.link.Trouble;

/** What Jira sent holds nothing that this macro could show. */
final class NothingToShow extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    NothingToShow(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
