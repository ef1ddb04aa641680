package org.milepost.fake;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/** A commit point in memory that writes the rows that follow, at once or, after a crash, when versions are asked for. */
public final class InMemoryChangeLog implements ChangeLog, ChangeHistory {

    private final List<Consumer<Change>> rows;
    private final InMemoryEvidenceRows evidence;
    private final Map<AggregateId, Long> versions = new HashMap<>();
    private final List<Change> committed = new ArrayList<>();
    private final List<Change> unfinished = new ArrayList<>();
    private boolean crashes;
    private int rivals;

    public InMemoryChangeLog(InMemoryPlanRows plans, InMemoryPartRows parts, InMemoryEvidenceRows evidence, InMemoryShareRows shares,
                             InMemoryRatingRows ratings, InMemoryReviewRows reviews) {
        this.evidence = evidence;
        rows = List.of(plans::apply, parts::apply, evidence::apply, shares::apply, ratings::apply, reviews::apply);
    }

    /** Makes the next commits end in a crash after the insert, before any row is written. */
    public void crashAfterCommit(boolean crash) {
        crashes = crash;
    }

    /** Lets somebody else take the version first, as often as said, each time something is committed. */
    public void addRivals(int number) {
        rivals = number;
    }

    /** All that was committed, oldest first. */
    public List<Change> committed() {
        return List.copyOf(committed);
    }

    @Override
    public Map<AggregateId, Newest> newest(Set<AggregateId> aggregates) {
        List<Change> due = unfinished.stream().filter(change -> aggregates.contains(change.aggregate())).toList();
        due.forEach(this::write);
        unfinished.removeAll(due);
        return aggregates.stream().collect(toMap(aggregate -> aggregate, aggregate -> new Newest(versions.getOrDefault(aggregate, 0L),
                committed.stream().filter(change -> change.aggregate().equals(aggregate)).map(Change::at).reduce((earlier, later) -> later))));
    }

    @Override
    public List<Change> since(Set<AggregateId> aggregates, Instant since, int limit) {
        List<Change> newestFirst = new ArrayList<>(committed.stream()
                .filter(change -> aggregates.contains(change.aggregate()) && change.kind() != ChangeKind.STEP_TICKED && !change.at().isBefore(since)).toList());
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(limit).toList();
    }

    @Override
    public void commit(Change change) {
        if (rivals > 0) {
            rivals--;
            versions.merge(change.aggregate(), 1L, Long::sum);
        }
        if (change.version() != versions.getOrDefault(change.aggregate(), 0L) + 1) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        versions.put(change.aggregate(), change.version());
        committed.add(change);
        if (crashes) {
            unfinished.add(change);
            throw new Crash();
        }
        write(change);
    }

    /** What is removed or withdrawn loses its texts in the changes before, too. */
    private void eraseTexts(Change removal) {
        committed.replaceAll(change -> isErasedBy(removal, change)
                ? new Change(change.aggregate(), change.version(), change.author(), change.at(), change.kind(), change.item(), change.facts(), Map.of()) : change);
    }

    private boolean isErasedBy(Change removal, Change change) {
        return switch (removal.kind()) {
            case PART_REMOVED -> (change.kind() == ChangeKind.PART_SAVED || change.kind() == ChangeKind.STEP_TICKED) && change.aggregate().equals(removal.aggregate())
                    && change.facts().get(ChangeFacts.PART_KIND).equals(removal.facts().get(ChangeFacts.PART_KIND))
                    && change.facts().get(ChangeFacts.PART_NUMBER).equals(removal.facts().get(ChangeFacts.PART_NUMBER));
            case EVIDENCE_WITHDRAWN -> (change.kind() == ChangeKind.EVIDENCE_ADDED
                    && evidence.find(Long.parseLong(removal.facts().get(ChangeFacts.EVIDENCE))).filter(row -> row.at().equals(change.at())).isPresent())
                    || change.kind() == ChangeKind.EVIDENCE_CHANGED && change.facts().get(ChangeFacts.EVIDENCE).equals(removal.facts().get(ChangeFacts.EVIDENCE));
            default -> false;
        };
    }

    private void write(Change change) {
        eraseTexts(change);
        rows.forEach(row -> row.accept(change));
    }

    /** The process ended here. */
    public static final class Crash extends RuntimeException {
        public Crash() {
            super("crash made by a test");
        }
    }
}
