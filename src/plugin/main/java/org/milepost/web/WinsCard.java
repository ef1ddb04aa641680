package org.milepost.web;

import java.util.List;
import org.milepost.career.Win;

/** What went well in the plan that one works with, the newest first. */
public final class WinsCard {

    /** Wins that stay in sight. */
    static final int IN_SIGHT = 5;

    private final String title;
    private final List<WinLine> lines;
    private final String today;
    private final Words words;

    /** @param today the owner's day as an ISO day */
    WinsCard(String title, List<Win> wins, String today, String contextPath, Words words) {
        this.title = title;
        this.lines = wins.stream().map(win -> new WinLine(win, contextPath, words)).toList();
        this.today = today;
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public List<WinLine> getLines() {
        return lines.subList(0, Math.min(IN_SIGHT, lines.size()));
    }

    public List<WinLine> getOlder() {
        return lines.subList(Math.min(IN_SIGHT, lines.size()), lines.size());
    }

    public boolean isAnyOlder() {
        return lines.size() > IN_SIGHT;
    }

    public String getOlderText() {
        return words.text("milepost.wins.older", lines.size() - IN_SIGHT);
    }

    public String getToday() {
        return today;
    }
}
