package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milepost.career.EvidenceView;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.OutcomeKind;
import org.milepost.sharing.Access;
import org.milepost.timeline.Timeline;
import org.milepost.timeline.TimelineLayout;

/** What the template shows of one goal: on its issue view, on "My career" and on its own page. */
public final class GoalPage {

    /** Reached ones by the day they were reached, the others by their day, undated ones last: the order of the picture. Reached today comes before due today. */
    private static final Comparator<Milestone> IN_ORDER = Comparator
            .comparing((Milestone milestone) -> MilestoneLine.shownDay(milestone).orElse(LocalDate.MAX))
            .thenComparing(milestone -> !milestone.reached()).thenComparing(Milestone::id);

    private final GoalView view;
    private final Access told;
    private final Goal goal;
    private final Optional<GoalSurroundings> around;
    private final boolean brief;
    private final boolean whole;
    private final List<EvidenceLine> evidence;
    private final String contextPath;
    private final Words words;
    private final Timeline timeline;
    private final TimelinePicture picture;
    private final List<MilestoneLine> lines;

    /**
     * @param told what the viewer is told that they may do
     * @param whole whether it is the goal's own page, which lists all evidence in one place
     */
    private GoalPage(GoalView view, Access told, Optional<GoalSurroundings> around, boolean brief, boolean whole, List<EvidenceView> evidence, String contextPath, Words words) {
        this.view = view;
        this.told = told;
        this.goal = view.goal();
        this.around = around;
        this.brief = brief;
        this.whole = whole;
        this.contextPath = contextPath;
        this.words = words;
        this.evidence = evidence.stream().map(piece -> new EvidenceLine(piece, view.today(), contextPath, words)).toList();
        this.timeline = TimelineLayout.of(goal, view.today());
        this.picture = new TimelinePicture(timeline, view.today(), words);
        this.lines = goal.milestones().stream().sorted(IN_ORDER).map(this::line).toList();
    }

    /**
     * @param view the goal as the viewer may see it
     * @param evidence of the goal and its milestones, as the viewer may see it
     * @param contextPath of the product, "" or with a slash at its beginning alone
     */
    public static GoalPage of(GoalView view, List<EvidenceView> evidence, String contextPath, Words words) {
        return new GoalPage(view, view.best(), Optional.empty(), false, false, evidence, contextPath, words);
    }

    /**
     * The same with what stands around the goal.
     *
     * @param brief whether steps, measure, chain and shares are told in short as well: where no {@link GoalSheet} tells them in full
     */
    public static GoalPage of(GoalView view, GoalSurroundings around, boolean brief, List<EvidenceView> evidence, String contextPath, Words words) {
        return new GoalPage(view, view.best(), Optional.of(around), brief, false, evidence, contextPath, words);
    }

    /** The goal's own page, beside its {@link GoalSheet}. */
    static GoalPage inFull(GoalView view, GoalSurroundings around, List<EvidenceView> evidence, String contextPath, Words words) {
        return new GoalPage(view, view.best(), Optional.of(around), false, true, evidence, contextPath, words);
    }

    /** The same, with the words that this viewer gets and nothing to press. */
    static GoalPage toLookAt(GoalView view, GoalSurroundings around, List<EvidenceView> evidence, String contextPath, Words words) {
        return new GoalPage(view.toLookAt(), view.best(), Optional.of(around), false, true, evidence, contextPath, words);
    }

    private MilestoneLine line(Milestone milestone) {
        boolean next = goal.nextMilestone().filter(milestone::equals).isPresent();
        Access access = view.milestones().getOrDefault(milestone.id(), Access.NONE);
        String url = isOwned() ? Links.issue(contextPath, milestone.key()) : "";
        ItemReference item = ItemReference.milestone(milestone.id());
        List<EvidenceLine> pieces = evidenceOf(item);
        String evidenceUrl = isEvidenceGathered() && !pieces.isEmpty() ? "#" + EvidenceGroup.anchor(item) : "";
        return new MilestoneLine(milestone, goal.detail().milestone(milestone.id()), next, access, view.today(), pieces, evidenceUrl, url, words);
    }

    private List<EvidenceLine> evidenceOf(ItemReference item) {
        return evidence.stream().filter(piece -> piece.isFor(item)).toList();
    }

    /** Whether the evidence of all milestones is listed in one place; where milestones alone are shared, each lists its own. */
    private boolean isEvidenceGathered() {
        return whole && view.access().allows(Access.VIEW);
    }

    /** All its evidence, for that place. */
    public EvidenceCard getEvidenceCard() {
        return new EvidenceCard(goal, goal.milestones().stream().sorted(IN_ORDER).toList(), evidence, isOwned(), words);
    }

    public String getId() {
        return goal.id().toString();
    }

    public String getKey() {
        return goal.key();
    }

    public String getTitle() {
        return goal.title();
    }

    /** The number of its last change: sent back with the next one, so that nobody overwrites what they have not seen. */
    public String getVersion() {
        return Long.toString(goal.version());
    }

    /** Its issue for the owner; for others its page in Milepost, since a share does not open the issue. */
    public String getUrl() {
        return isOwned() ? Links.issue(contextPath, goal.key()) : Links.goal(contextPath, goal.id());
    }

    /** Its page in Milepost. */
    public String getPageUrl() {
        return Links.goal(contextPath, goal.id());
    }

    public boolean isOwned() {
        return view.access() == Access.OWNER;
    }

    /** Whether the viewer may change the goal itself. */
    public boolean isEditable() {
        return view.access().allows(Access.EDIT) && !goal.achieved() && !isOver();
    }

    /** Whether its owner ended it; a goal that rests is not over. */
    private boolean isOver() {
        return goal.detail().outcome().filter(outcome -> outcome.kind() != OutcomeKind.PAUSED).isPresent();
    }

    /** How it ended or that it rests: one note, or none while it goes on. */
    public List<OutcomeNote> getOutcome() {
        return goal.detail().outcome().stream().map(outcome -> new OutcomeNote(outcome, view.links(), contextPath, words)).toList();
    }

    /** Whether the owner can say how it ended, or that it rests. */
    public boolean isEndable() {
        return isOwned() && goal.isActive();
    }

    /** Whether to tell steps, measure, chain and shares in short. */
    public boolean isBrief() {
        return brief && view.access().allows(Access.VIEW);
    }

    public StepList getSteps() {
        return new StepList(view, Optional.empty(), surroundings().worth(), getResources(), contextPath, words);
    }

    /** The steps for one milestone alone. */
    StepList steps(IssueId milestone) {
        return new StepList(view, Optional.of(milestone), surroundings().worth(), getResources(), contextPath, words);
    }

    /** What it and its steps need from elsewhere. */
    public ResourceList getResources() {
        return new ResourceList(view, around.flatMap(GoalSurroundings::knownShares), words);
    }

    public MeasureCard getMeasure() {
        return new MeasureCard(view, surroundings(), words);
    }

    public DirectionCard getDirection() {
        return new DirectionCard(view, surroundings(), contextPath, words);
    }

    /** With how many people it is shared, or that nobody else sees it; for its owner. */
    public String getPrivacy() {
        long people = surroundings().shares().stream().map(share -> share.grantee().map(person -> person.key().value()).orElse("")).distinct().count();
        return words.text("milepost.goalpage.shared.with", people);
    }

    private GoalSurroundings surroundings() {
        return around.orElse(GoalSurroundings.NONE);
    }

    /** For a viewer who is not the owner: whose goal it is and what can be done. */
    public String getShareText() {
        return words.text("milepost.timeline.shared." + told.name().toLowerCase(Locale.ROOT), view.owner().fullName());
    }

    public boolean isPersonal() {
        return goal.kind() == GoalKind.PERSONAL && view.access().allows(Access.VIEW);
    }

    boolean isAchieved() {
        return goal.achieved();
    }

    /** How it stands and why. */
    public HealthLine getHealth() {
        return new HealthLine(view.health(), words);
    }

    /** The target date, or that there is none yet. */
    public String getTargetText() {
        return goal.targetDate().map(day -> words.text("milepost.timeline.target", words.day(day)))
                .orElseGet(() -> words.text("milepost.timeline.target.none"));
    }

    /** How far the target is, empty without one or when the goal is not worked on: a goal that rests is not late. */
    public String getTargetDistance() {
        return !goal.isActive() ? "" : States.distance(goal.targetDate(), view.today(), words);
    }

    /** The target date as an ISO day for scripts, empty without one. */
    public String getTargetDay() {
        return goal.targetDate().map(LocalDate::toString).orElse("");
    }

    /** The owner's day as an ISO day for scripts. */
    public String getToday() {
        return view.today().toString();
    }

    /** The button that moves the target date, or sets one. */
    public String getMoveText() {
        return words.text(goal.targetDate().isPresent() ? "milepost.action.target" : "milepost.action.date.target");
    }

    public boolean isTargetMoved() {
        return !goal.moves().isEmpty();
    }

    /** How often the target was moved and where it was first. */
    public String getTargetMovedText() {
        String moved = words.text("milepost.timeline.moved", goal.moves().size());
        return goal.baseline().map(day -> moved + ", " + words.text("milepost.timeline.baseline", words.day(day))).orElse(moved);
    }

    public List<MoveLine> getTargetMoves() {
        return MoveLine.of(goal.moves(), words);
    }

    public String getSummary() {
        long reached = goal.milestones().stream().filter(Milestone::reached).count();
        return words.text("milepost.timeline.summary", reached, goal.milestones().size());
    }

    /** For the owner of a goal that is behind them, what they say of it or are asked: one note, or none. */
    public List<ClosingNote> getClosing() {
        return isOwned() && goal.isBehind() ? List.of(new ClosingNote(goal.detail().lessons().closing())) : List.of();
    }

    /** What to name next, for the owner who reached all there was; else nothing to loop over. */
    public List<NextUp> getNextUp() {
        return NextUp.of(view, words);
    }

    public TimelinePicture getPicture() {
        return picture;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public MilestoneList getMilestones() {
        return new MilestoneList(lines, view.today(), goal.targetDate(), words);
    }

    /** Whether there is more to open about the goal itself. */
    public boolean isDetailed() {
        return isTargetMoved() || isEvidenceShown();
    }

    /** Whether pieces of evidence for the goal itself are there to show. */
    public boolean isEvidenceShown() {
        return !isEvidenceGathered() && !getEvidence().isEmpty();
    }

    /** The evidence for the goal itself. */
    public List<EvidenceLine> getEvidence() {
        return evidenceOf(ItemReference.goal(goal.id()));
    }

    public boolean isEvident() {
        return pieces() > 0;
    }

    /** How many pieces of evidence the goal and its milestones have, in words. */
    public String getEvidenceText() {
        return words.text("milepost.timeline.evidence", pieces());
    }

    private int pieces() {
        return goal.evidence() + goal.milestones().stream().mapToInt(Milestone::evidence).sum();
    }

    /** The milestone to work on next; nothing to loop over when all are reached. */
    public List<MilestoneLine> getNext() {
        return lines.stream().filter(MilestoneLine::isNext).toList();
    }

    /** For the owner: what was reached today. */
    public List<MilestoneMoment> getMoments() {
        return isOwned() ? goal.milestones().stream().filter(Milestone::reached).map(this::moment).filter(MilestoneMoment::isFresh).toList() : List.of();
    }

    /** For the owner, of one milestone that is reached: one moment, or none. */
    List<MilestoneMoment> moment(IssueId milestone) {
        return isOwned() ? goal.milestones().stream().filter(found -> found.id().equals(milestone) && found.reached()).map(this::moment)
                .filter(MilestoneMoment::isTelling).toList() : List.of();
    }

    private MilestoneMoment moment(Milestone milestone) {
        return new MilestoneMoment(milestone, goal.detail().milestone(milestone.id()).promise(), getNext().stream().filter(line -> goal.isActive()).findFirst(),
                view.today(), words);
    }

    /** Where one of its milestones stands. */
    MilestonePlace place(IssueId milestone) {
        return new MilestonePlace(lines, lines.indexOf(line(milestone).orElseThrow()), words);
    }

    /** The same, drawn. */
    MilestoneStrip strip(IssueId milestone) {
        return new MilestoneStrip(timeline, milestone, view.today(), words);
    }

    /** One of its milestones, absent if the viewer may not see it. */
    Optional<MilestoneLine> line(IssueId milestone) {
        return lines.stream().filter(line -> line.getId().equals(milestone.toString())).findFirst();
    }
}
