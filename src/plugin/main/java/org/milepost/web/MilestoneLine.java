package org.milepost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.Milestone;
import org.milepost.plan.MilestoneProfile;
import org.milepost.sharing.Access;
import org.milepost.timeline.Timeline;

/** One milestone of the list under the timeline, with everything that the picture shows said in words. */
public final class MilestoneLine {

    private final Milestone milestone;
    private final MilestoneProfile profile;
    private final Timeline.State state;
    private final boolean next;
    private final Access access;
    private final LocalDate today;
    private final List<EvidenceLine> evidence;
    private final String evidenceUrl;
    private final String url;
    private final boolean open;
    private final Words words;

    /**
     * @param profile what is known of it beside its issue
     * @param access what the viewer may do with it
     * @param evidence pieces; may be fewer than it has, where only the count is shown
     * @param evidenceUrl where on the page its evidence is listed, "" to list it here
     * @param url of its issue, "" for a viewer who may not open that
     */
    MilestoneLine(Milestone milestone, MilestoneProfile profile, boolean next, Access access, LocalDate today, List<EvidenceLine> evidence, String evidenceUrl, String url,
                  Words words) {
        this(milestone, profile, next, access, today, evidence, evidenceUrl, url, false, words);
    }

    private MilestoneLine(Milestone milestone, MilestoneProfile profile, boolean next, Access access, LocalDate today, List<EvidenceLine> evidence, String evidenceUrl, String url,
                          boolean open, Words words) {
        this.milestone = milestone;
        this.profile = profile;
        this.state = Timeline.stateOf(milestone, next, today);
        this.next = next;
        this.access = access;
        this.today = today;
        this.evidence = List.copyOf(evidence);
        this.evidenceUrl = evidenceUrl;
        this.url = url;
        this.open = open;
        this.words = words;
    }

    /** The same with all that there is to open in sight. */
    MilestoneLine opened() {
        return new MilestoneLine(milestone, profile, next, access, today, evidence, evidenceUrl, url, true, words);
    }

    /** Whether what there is to open is in sight from the start. */
    public boolean isOpen() {
        return open;
    }

    public String getId() {
        return milestone.id().toString();
    }

    public String getTitle() {
        return milestone.title();
    }

    /** Where its issue is; empty for a viewer who may not open the issue. */
    public String getUrl() {
        return url;
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }

    /** Part of a CSS class: reached, next, planned, overdue, undated. */
    public String getState() {
        return States.code(state);
    }

    public String getStateText() {
        return States.word(state, words);
    }

    public boolean isUndated() {
        return state == Timeline.State.UNDATED;
    }

    /** Whether it is the one to work on next, overdue or not. */
    public boolean isNext() {
        return next;
    }

    /** Its day in words; for a reached one the day it was reached. */
    public String getDay() {
        return shownDay(milestone).map(words::day).orElseGet(() -> words.text("milepost.timeline.undated"));
    }

    /** The day it was reached, else its due date. */
    static Optional<LocalDate> shownDay(Milestone milestone) {
        return milestone.reached() ? milestone.reachedOn().or(milestone::dueDate) : milestone.dueDate();
    }

    /** Whether it has a day that is not over, and is not reached. */
    boolean isToCome(LocalDate now) {
        return !milestone.reached() && shownDay(milestone).filter(day -> !day.isBefore(now)).isPresent();
    }

    /** Whether its day is later than this one. */
    boolean isAfter(LocalDate other) {
        return shownDay(milestone).filter(day -> day.isAfter(other)).isPresent();
    }

    /** Whether it has a day to show. */
    public boolean isDated() {
        return shownDay(milestone).isPresent();
    }

    /** How far its day is off, empty if it has none or is reached. */
    public String getDistance() {
        return milestone.reached() ? "" : States.distance(milestone.dueDate(), today, words);
    }

    /** Its due date as an ISO day for scripts, empty without one. */
    public String getDue() {
        return milestone.dueDate().map(LocalDate::toString).orElse("");
    }

    public boolean isMoved() {
        return !milestone.moves().isEmpty();
    }

    /** How often it was moved and from where it started. */
    public String getMovedText() {
        String moved = words.text("milepost.timeline.moved", milestone.moves().size());
        Optional<String> baseline = milestone.baseline().map(day -> words.text("milepost.timeline.baseline", words.day(day)));
        return baseline.map(from -> moved + ", " + from).orElse(moved);
    }

    public List<MoveLine> getMoves() {
        return MoveLine.of(milestone.moves(), words);
    }

    /** How many pieces of evidence it has, in words; empty without any. */
    public String getEvidenceText() {
        return milestone.evidence() == 0 ? "" : words.text("milepost.timeline.evidence", milestone.evidence());
    }

    public boolean isEvident() {
        return milestone.evidence() > 0;
    }

    public List<EvidenceLine> getEvidence() {
        return evidence;
    }

    /** What the owner thought of it; without lines if nothing was written or the viewer may not read it. */
    public List<Answer> getReflection() {
        return milestone.reflection().map(reflection -> Answer.of(reflection, words)).orElse(List.of());
    }

    public boolean isReflected() {
        return milestone.reflection().filter(reflection -> !reflection.isEmpty()).isPresent();
    }

    /** How one sees that it is reached, and what it is proven by. */
    public CriterionNote getCriterion() {
        return new CriterionNote(milestone, profile, isCompletable(), today, words);
    }

    /** What the owner promised themselves for it; nothing to loop over for anybody else. */
    public List<PromiseNote> getPromise() {
        return isOwned() ? List.of(new PromiseNote(milestone, profile.promise(), today, words)) : List.of();
    }

    /** Whether there is more to open: how one sees that it is reached, moves, evidence or a look back. */
    public boolean isDetailed() {
        return isOwned() || getCriterion().isShown() || isMoved() || isEvidenceShown() || isReflected();
    }

    /** Whether there are pieces of evidence to list here. */
    public boolean isEvidenceShown() {
        return !evidence.isEmpty() && !isEvidenceElsewhere();
    }

    /** Whether its pieces are listed elsewhere on the page. */
    public boolean isEvidenceElsewhere() {
        return !evidenceUrl.isEmpty();
    }

    public String getEvidenceUrl() {
        return evidenceUrl;
    }

    /** What proves it. */
    public List<EvidenceLine> getProofs() {
        return evidence.stream().filter(EvidenceLine::isProof).toList();
    }

    /** Whether there is anything that proves it. */
    public boolean isProven() {
        return !getProofs().isEmpty();
    }

    public boolean isOwned() {
        return access == Access.OWNER;
    }

    public boolean isCompletable() {
        return access.allows(Access.EDIT) && !milestone.reached();
    }

    public boolean isReflectable() {
        return isOwned() && milestone.reached();
    }

    /** Names for buttons that stand once in every row. */
    public String getMoveLabel() {
        return words.text(milestone.dueDate().isPresent() ? "milepost.action.move.named" : "milepost.action.date.named", milestone.title());
    }

    /** The button that moves its date, or gives it one. */
    public String getMoveText() {
        return words.text(milestone.dueDate().isPresent() ? "milepost.action.move" : "milepost.action.date");
    }

    public String getCompleteLabel() {
        return words.text("milepost.action.complete.named", milestone.title());
    }

    public String getEvidenceLabel() {
        return words.text("milepost.action.evidence.named", milestone.title());
    }

    public String getProofLabel() {
        return words.text("milepost.action.proof.named", milestone.title());
    }

    public String getReflectLabel() {
        return words.text("milepost.action.reflect.named", milestone.title());
    }
}
