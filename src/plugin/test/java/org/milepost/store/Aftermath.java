package org.milepost.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.java.ao.Entity;
import org.milepost.plan.AggregateId;
import org.milepost.plan.Change;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemKind;
import org.milepost.plan.PlanRows.PlanRow;

/** What has to hold of a scene once the changes that were won are over, however they met. */
final class Aftermath {

    private static final Set<ChangeKind> PARTS = Set.of(ChangeKind.PART_SAVED, ChangeKind.STEP_TICKED, ChangeKind.PART_REMOVED);
    private static final String REMOVED = "";

    private final ActiveObjects activeObjects;
    private final Scene scene;
    private final Collection<Change> won;
    private final String where;

    Aftermath(ActiveObjects activeObjects, Scene scene, Collection<Change> won, String where) {
        this.activeObjects = activeObjects;
        this.scene = scene;
        this.won = won;
        this.where = where;
    }

    /** After a read, which finishes what is unfinished. */
    void holds() {
        assertEquals(where, scene.before() + of(scene.goalAggregate()).count(), version(scene.goalAggregate()));
        List<ChangeEntity> changes = List.of(activeObjects.find(ChangeEntity.class, "AUTHOR_KEY = ?", scene.owner().value()));
        eachVersionHasOneWinner(changes);
        rowsOfTheWinnersAreThereOnce();
        whatWasTakenBackIsGone();
        partsAreThoseSavedLast();
        onePlanIsActive_withAllThatWasAddedToAny();
        theReviewIsKeptOnce();
        noTextIsLeftOver(changes);
    }

    private void eachVersionHasOneWinner(List<ChangeEntity> changes) {
        List<String> expected = new ArrayList<>();
        LongStream.rangeClosed(1, scene.before()).forEach(version -> expected.add("GOAL:" + scene.goal() + ":" + version));
        won.forEach(change -> expected.add(ChangeRow.token(change)));
        assertEquals(where, sorted(expected.stream()), sorted(changes.stream().map(ChangeEntity::getChangeToken)));
        changes.stream().collect(groupingBy(ChangeRow::aggregate, mapping(ChangeEntity::getVersionNumber, toList()))).forEach((aggregate, versions) ->
                assertEquals(where + ": versions without gaps", LongStream.rangeClosed(1, versions.size()).boxed().toList(),
                        versions.stream().sorted().toList()));
        assertEquals(where + ": nothing is unfinished", List.of(), changes.stream().filter(change -> !change.isFinished()).toList());
    }

    private void rowsOfTheWinnersAreThereOnce() {
        assertEquals(where, sorted(Stream.of(expected(ChangeFacts.NOTE, ChangeKind.DATE_MOVED), shifted(0), shifted(1)).flatMap(List::stream)),
                sorted(Stream.concat(notes(scene.goal()), notes(Scene.MILESTONES + scene.goal()))));
        assertEquals(where, expected(ChangeFacts.WORKED, ChangeKind.COMPLETED, ChangeKind.REFLECTED),
                rows(ReflectionEntity.class, "ISSUE_ID", scene.goal(), row -> row.getChangeToken() + " " + row.getWorked()));
        assertEquals(where, expected(ChangeFacts.CLAIM, ChangeKind.EVIDENCE_ADDED), rows(EvidenceEntity.class, "GOAL_ID", scene.goal(),
                row -> row.getID() == scene.evidence() || row.getFirstId() != null ? "" : row.getChangeToken() + " " + row.getClaim()));
        assertEquals(where, sorted(ofKind(ChangeKind.EVIDENCE_CHANGED).map(ChangeRow::token)), rows(EvidenceEntity.class, "GOAL_ID", scene.goal(),
                row -> row.getFirstId() == null ? "" : row.getChangeToken()));
        assertEquals(where, expected(ChangeFacts.GRANTEE, ChangeKind.SHARED), rows(SharingEntity.class, "OWNER_KEY", scene.owner().value(),
                row -> row.getID() == scene.share() ? "" : row.getChangeToken() + " " + row.getGrantee()));
        int adopted = of(scene.goalAggregate()).anyMatch(change -> change.facts().containsKey(ChangeFacts.PLAN)) ? 1 : 0;
        assertEquals(where, adopted, activeObjects.count(GoalEntity.class, "ISSUE_ID = ?", scene.goal()));
    }

    private void whatWasTakenBackIsGone() {
        if (scene.before() == 0) {
            return;
        }
        boolean withdrawn = wasWon(ChangeKind.EVIDENCE_WITHDRAWN);
        EvidenceEntity[] revisions = activeObjects.find(EvidenceEntity.class, "ID = ? OR FIRST_ID = ?", (int) scene.evidence(), scene.evidence());
        Stream.of(revisions).forEach(revision -> assertEquals(where, withdrawn, revision.isWithdrawn()));
        assertEquals(where, withdrawn ? 0 : revisions.length, Stream.of(revisions).filter(revision -> !Columns.text(revision.getClaim()).isEmpty()).count());
        String last = ofKind(ChangeKind.EVIDENCE_CHANGED).max(Comparator.comparing(Change::version)).map(change -> change.texts().get(ChangeFacts.CLAIM)).orElse("before");
        assertEquals(where, withdrawn ? Optional.empty() : Optional.of(last),
                new ActiveObjectsEvidenceRows(activeObjects).find(scene.evidence()).map(piece -> piece.claim()));
        SharingEntity share = activeObjects.find(SharingEntity.class, "ID = ?", (int) scene.share())[0];
        assertEquals(where, wasWon(ChangeKind.SHARE_REVOKED) || wasWon(ChangeKind.SHARED), share.isRevoked());
    }

    /** Texts of losers are orphans of this owner; those of withdrawn evidence have to be gone with it. */
    private void noTextIsLeftOver(List<ChangeEntity> changes) {
        Set<String> known = changes.stream().map(ChangeEntity::getTextsId).collect(toSet());
        ChangeTextEntity[] texts = activeObjects.find(ChangeTextEntity.class, "AUTHOR_KEY = ?", scene.owner().value());
        assertEquals(where, List.of(), Stream.of(texts).filter(text -> !known.contains(text.getTextsId())).map(ChangeTextEntity::getBody).toList());
        int kept = won.stream().filter(change -> !isErased(change) && !(change.kind() == ChangeKind.EVIDENCE_CHANGED && wasWon(ChangeKind.EVIDENCE_WITHDRAWN))).mapToInt(change -> change.texts().size()).sum();
        int ofEvidenceBefore = scene.before() == 0 || wasWon(ChangeKind.EVIDENCE_WITHDRAWN) ? 0 : 2;
        assertEquals(where, kept + ofEvidenceBefore, texts.length);
    }

    private void partsAreThoseSavedLast() {
        Map<Long, String> last = new HashMap<>();
        of(scene.goalAggregate()).sorted(Comparator.comparing(Change::version)).filter(change -> PARTS.contains(change.kind())).forEach(change ->
                last.put(partNumber(change), change.texts().getOrDefault("text", REMOVED)));
        last.values().removeIf(REMOVED::equals);
        assertEquals(where, sorted(last.values().stream()), sorted(new ActiveObjectsPartRows(activeObjects).ofGoals(Set.of(new IssueId(scene.goal())))
                .stream().map(part -> part.text("text"))));
        assertEquals(where, sorted(won.stream().filter(change -> PARTS.contains(change.kind())).map(ChangeRow::token)),
                rows(PartEntity.class, "OWNER_KEY", scene.owner().value(), row -> row.getChangeToken().contains("#") ? "" : row.getChangeToken()));
    }

    private void onePlanIsActive_withAllThatWasAddedToAny() {
        List<PlanRow> plans = new ActiveObjectsPlanRows(activeObjects, StoreTest.CLOCK).plansOf(Set.of(scene.owner()));
        assertEquals(where, 1 + won.stream().filter(change -> change.kind() == ChangeKind.NEXT_PLAN_STARTED).count(), plans.size());
        List<PlanRow> active = plans.stream().filter(PlanRow::active).toList();
        assertEquals(where, List.of(plans.get(plans.size() - 1)), active);
        assertEquals(where, sorted(won.stream().filter(change -> PARTS.contains(change.kind()) && change.aggregate().kind() == ItemKind.PLAN)
                .map(change -> change.texts().get("text"))), sorted(new ActiveObjectsPartRows(activeObjects).ofPlans(Set.of(active.get(0).id()))
                .stream().map(part -> part.text("text"))));
    }

    private void theReviewIsKeptOnce() {
        List<String> closers = sorted(ofKind(ChangeKind.REVIEW_CLOSED).map(change -> ChangeRow.token(change) + " " + change.texts().get(ChangeFacts.CONTENT)));
        List<String> kept = rows(ReviewSnapshotEntity.class, "REVIEW_ID", scene.goal(), row -> row.getChangeToken() + " " + row.getBody());
        assertEquals(where, Math.min(1, closers.size()), kept.size());
        assertTrue(where, closers.containsAll(kept));
    }

    /** Texts of a part go when it is removed. */
    private boolean isErased(Change saved) {
        return (saved.kind() == ChangeKind.PART_SAVED || saved.kind() == ChangeKind.STEP_TICKED) && of(saved.aggregate()).anyMatch(change -> change.kind() == ChangeKind.PART_REMOVED
                && change.version() > saved.version() && partNumber(change) == partNumber(saved));
    }

    private static long partNumber(Change change) {
        return Long.parseLong(change.facts().get(ChangeFacts.PART_NUMBER));
    }

    private List<String> shifted(int date) {
        return won.stream().filter(change -> change.kind() == ChangeKind.DATES_SHIFTED)
                .map(change -> ChangeRow.token(change) + "#" + date + " " + change.texts().get(ChangeFacts.NOTE)).toList();
    }

    private Stream<String> notes(long issue) {
        return rows(MoveNoteEntity.class, "ISSUE_ID", issue, row -> row.getChangeToken() + " " + row.getNote()).stream();
    }

    private List<String> expected(String words, ChangeKind... kinds) {
        return sorted(won.stream().filter(change -> List.of(kinds).contains(change.kind()))
                .map(change -> ChangeRow.token(change) + " " + change.texts().getOrDefault(words, change.facts().get(words))));
    }

    private <T extends Entity> List<String> rows(Class<T> type, String column, Object value, Function<T, String> shown) {
        return sorted(Stream.of(activeObjects.find(type, column + " = ?", value)).map(shown).filter(row -> !row.isEmpty()));
    }

    private Stream<Change> of(AggregateId aggregate) {
        return won.stream().filter(change -> change.aggregate().equals(aggregate));
    }

    private Stream<Change> ofKind(ChangeKind kind) {
        return won.stream().filter(change -> change.kind() == kind);
    }

    private boolean wasWon(ChangeKind kind) {
        return won.stream().anyMatch(change -> change.kind() == kind);
    }

    private long version(AggregateId aggregate) {
        return new ActiveObjectsChangeLog(activeObjects).versions(Set.of(aggregate)).get(aggregate);
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }
}
