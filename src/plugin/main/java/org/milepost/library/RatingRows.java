package org.milepost.library;

import java.util.List;
import java.util.Set;
import org.milepost.plan.IssueId;

/**
 * Where it is kept what people said of shared entries, and which groups are counted. Ratings come with the change that says so, see
 * {@link org.milepost.plan.ChangeFacts#RATED}. Each read a fixed number of storage calls.
 */
public interface RatingRows {

    /** All that was ever said of these entries, changed and taken back included. */
    List<Rating> ofEntries(Set<Long> entries);

    /** The entries that were ever rated with this step of a goal. */
    Set<Long> entriesOf(IssueId goal, long step);

    /** All groups of these entries, retired ones included. */
    List<CountedGroup> groupsOf(Set<Long> entries);

    /** The groups of all entries that count. */
    List<CountedGroup> groups();

    /**
     * Adds a group.
     *
     * @return false if there is a group of this number already, whoever counted it: the other one won
     */
    boolean add(CountedGroup group);

    /** Counts these groups no more; doing so twice changes nothing. */
    void retire(List<CountedGroup> groups);
}
