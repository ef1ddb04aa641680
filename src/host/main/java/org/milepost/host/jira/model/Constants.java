package org.milepost.host.jira.model;

import java.util.List;
import java.util.Optional;

/** The statuses and resolutions of this Jira; they never change. */
public final class Constants {

    public static final StatusRecord OPEN = new StatusRecord("1", "Open", Category.TO_DO);
    public static final StatusRecord IN_PROGRESS = new StatusRecord("3", "In Progress", Category.IN_PROGRESS);
    public static final StatusRecord RESOLVED = new StatusRecord("5", "Resolved", Category.DONE);
    public static final StatusRecord CLOSED = new StatusRecord("6", "Closed", Category.DONE);
    public static final StatusRecord TO_DO = new StatusRecord("10000", "To Do", Category.TO_DO);
    public static final StatusRecord DONE = new StatusRecord("10001", "Done", Category.DONE);

    public static final ResolutionRecord RESOLUTION_DONE = new ResolutionRecord("10000", "Done");
    public static final ResolutionRecord WONT_DO = new ResolutionRecord("10001", "Won't Do");
    public static final ResolutionRecord DUPLICATE = new ResolutionRecord("10002", "Duplicate");

    private static final List<StatusRecord> STATUSES = List.of(OPEN, IN_PROGRESS, RESOLVED, CLOSED, TO_DO, DONE);
    private static final List<ResolutionRecord> RESOLUTIONS = List.of(RESOLUTION_DONE, WONT_DO, DUPLICATE);

    private Constants() {
    }

    public static List<StatusRecord> statuses() {
        return STATUSES;
    }

    public static List<ResolutionRecord> resolutions() {
        return RESOLUTIONS;
    }

    /**
     * The status.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static StatusRecord status(String id) {
        return STATUSES.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status " + id));
    }

    public static Optional<ResolutionRecord> resolution(String id) {
        return RESOLUTIONS.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
