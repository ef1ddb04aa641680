package org.milepost.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.career.GoalSurroundings;
import org.milepost.career.GoalView;
import org.milepost.career.SmartDrafts;
import org.milepost.career.UnfinishedShift;
import org.milepost.plan.GoalDetail;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.PartKind;
import org.milepost.plan.Setback;
import org.milepost.sharing.Access;
import org.milepost.smart.Letter;
import org.milepost.smart.SmartCheck;
import org.milepost.smart.SmartFinding;

/** What the page of one goal shows beside its timeline: the rest of what is known of it. */
public final class GoalSheet {

    private final GoalView view;
    private final GoalDetail detail;
    private final GoalSurroundings around;
    private final Optional<UnfinishedShift> unfinished;
    private final String contextPath;
    private final Words words;
    private final Map<Letter, SmartFinding> findings;

    private GoalSheet(GoalView view, GoalSurroundings around, Optional<UnfinishedShift> unfinished, String contextPath, Words words) {
        this.view = view;
        this.detail = view.goal().detail();
        this.around = around;
        this.unfinished = unfinished;
        this.contextPath = contextPath;
        this.words = words;
        this.findings = isOwned() && view.goal().isActive()
                ? SmartCheck.of(SmartDrafts.of(view.goal(), around.begun(), view.today())).stream()
                        .collect(Collectors.toMap(SmartFinding::letter, Function.identity()))
                : Map.of();
    }

    /**
     * @param view the goal as the viewer may see it
     * @param around what stands around it, for the same viewer
     * @param unfinished a shift of dates that stopped half-way
     * @param contextPath of the product, "" or with a slash at its beginning alone
     */
    public static GoalSheet of(GoalView view, GoalSurroundings around, Optional<UnfinishedShift> unfinished, String contextPath, Words words) {
        return new GoalSheet(view, around, unfinished, contextPath, words);
    }

    /** Whether the goal itself may be seen, not only milestones of it. */
    public boolean isWhole() {
        return view.access().allows(Access.VIEW);
    }

    public boolean isOwned() {
        return view.access() == Access.OWNER;
    }

    /** That moving dates stopped half-way: one note, or none. */
    public List<HalfwayNote> getHalfway() {
        return unfinished.stream().map(shift -> new HalfwayNote(view.goal(), shift, words)).toList();
    }

    /** The five letters, with what was written and, for the owner of a goal that goes on, what is missing. */
    public List<LetterLine> getLetters() {
        return Arrays.stream(Letter.values()).map(letter -> new LetterLine(letter, text(letter), Optional.ofNullable(findings.get(letter)), words)).toList();
    }

    private String text(Letter letter) {
        GoalProfile profile = detail.profile();
        return switch (letter) {
            case SPECIFIC -> profile.specific();
            case MEASURABLE -> profile.measurable();
            case ACHIEVABLE -> profile.achievable();
            case RELEVANT -> profile.relevant();
            case TIME_BOUND -> view.goal().targetDate().map(words::day).orElse("");
        };
    }

    /** Whether the check was made: it is the owner's alone. */
    public boolean isChecked() {
        return isOwned() && view.goal().isActive();
    }

    /** How many letters are missing, or that none is. */
    public String getCheckText() {
        return words.text("milepost.goalpage.smart.missing", findings.size());
    }

    /** Whether there is anything to read about the letters. */
    public boolean isSmartShown() {
        return isOwned() || getLetters().stream().anyMatch(line -> !line.isDate() && line.isWritten());
    }

    public DirectionCard getDirection() {
        return new DirectionCard(view, around, contextPath, words);
    }

    public ConfidenceCard getConfidence() {
        return new ConfidenceCard(detail.ratings(), isOwned(), view.today(), words);
    }

    public List<ObstacleLine> getObstacles() {
        return detail.obstacles().stream().map(obstacle -> new ObstacleLine(obstacle, words)).toList();
    }

    public boolean isAnyObstacle() {
        return !detail.obstacles().isEmpty();
    }

    /** What went other than hoped, for the owner alone; nothing to loop over for anybody else. */
    public List<SetbackLine> getSetbacks() {
        return detail.lessons().setbacks().stream().map(setback -> new SetbackLine(setback, view.goal().id(), takenFrom(setback), view.today(), words)).toList();
    }

    private Set<PartKind> takenFrom(Setback setback) {
        Set<PartKind> taken = new HashSet<>(around.taken().getOrDefault(setback.number(), Set.of()));
        if (detail.obstacles().stream().anyMatch(obstacle -> obstacle.setback().filter(number -> number == setback.number()).isPresent())) {
            taken.add(PartKind.GOAL_OBSTACLE);
        }
        return taken;
    }

    public boolean isAnySetback() {
        return !detail.lessons().setbacks().isEmpty();
    }

    /** What others were asked about the goal and what they said, for the owner alone; nothing to loop over for anybody else. */
    public List<FeedbackLine> getFeedback() {
        return detail.feedback().stream().map(request -> new FeedbackLine(request, view.person(request.person()).fullName(), view.goal().id(), "", words)).toList();
    }

    public boolean isAnyFeedback() {
        return !detail.feedback().isEmpty();
    }

    /** The owner's day as an ISO day for scripts. */
    public String getToday() {
        return view.today().toString();
    }

    /** Who else sees it. */
    public List<ShareLine> getShares() {
        return around.shares().stream().map(share -> new ShareLine(share, List.of(), contextPath, words)).toList();
    }

    /** The goal's own values, for the forms that change them; none for anybody but the owner. */
    public List<KeptValue> getValues() {
        return isOwned() ? GoalValues.of(detail.profile(), around.contributesTo()) : List.of();
    }

    /** The version of the goal's own values, sent back with the next change of one; 0 before the first. */
    public String getProfileVersion() {
        return Long.toString(detail.profile().version());
    }
}
