package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.career.GoalView;
import org.milepost.career.Seen;
import org.milepost.career.ShareView;
import org.milepost.career.SharedItem;
import org.milepost.plan.ActionStep;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.ItemKind;
import org.milepost.plan.Milestone;

/** "My career" around the plan: the next step, the way to a first goal, what is shared either way and who looked. */
public final class CareerPage {

    /** Lines of who looked that stay in sight. */
    static final int VIEWS_IN_SIGHT = 5;

    /**
     * What there is to show.
     *
     * @param goals the goals of the active plan
     * @param blocked why no goal can be started now
     * @param received what others share
     * @param open the goals that these shares open
     * @param given what the owner shares
     * @param views who looked
     */
    public record Content(List<GoalView> goals, Optional<ErrorCode> blocked, List<ShareView> received, List<SharedItem> open, List<ShareView> given,
                          List<Seen> views) {
        public Content {
            goals = List.copyOf(goals);
            received = List.copyOf(received);
            open = List.copyOf(open);
            given = List.copyOf(given);
            views = List.copyOf(views);
        }
    }

    private final Content content;
    private final String contextPath;
    private final Words words;

    private CareerPage(Content content, String contextPath, Words words) {
        this.content = content;
        this.contextPath = contextPath;
        this.words = words;
    }

    public static CareerPage of(Content content, String contextPath, Words words) {
        return new CareerPage(content, contextPath, words);
    }

    /** The evidence inbox. */
    public String getInboxUrl() {
        return Links.inbox(contextPath);
    }

    /** The resource library. */
    public String getLibraryUrl() {
        return Links.library(contextPath);
    }

    /** Whether there is no goal at all: then the page is the way to the first one. */
    public boolean isNew() {
        return content.goals().isEmpty();
    }

    /**
     * The goal to work on next: the one whose next step or next milestone comes first, undated ones last, in the owner's order of goals where that is the same.
     * Nothing to loop over if all is done.
     */
    public List<GoalPage> getNext() {
        return content.goals().stream().filter(view -> view.goal().isActive() && (view.goal().nextMilestone().isPresent() || nextStep(view).isPresent()))
                .min(Comparator.comparing(CareerPage::nextDay)).map(view -> GoalPage.of(view, List.of(), contextPath, words)).stream().toList();
    }

    private static Optional<ActionStep> nextStep(GoalView view) {
        return view.goal().detail().nextStep(view.today());
    }

    private static LocalDate nextDay(GoalView view) {
        return Stream.concat(nextStep(view).flatMap(ActionStep::due).stream(), view.goal().nextMilestone().flatMap(Milestone::dueDate).stream())
                .min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    /** Whether a goal can be started now. */
    public boolean isReady() {
        return content.blocked().isEmpty();
    }

    /** Why no goal can be started, in words; empty if one can. */
    public String getBlockedText() {
        return content.blocked().map(code -> words.text(key(code))).orElse("");
    }

    /** What to do about it. */
    public String getBlockedAdvice() {
        return content.blocked().map(code -> words.text(key(code) + ".advice")).orElse("");
    }

    private static String key(ErrorCode code) {
        return "milepost.error." + code.name().toLowerCase(Locale.ROOT);
    }

    /** What others share with the reader. */
    public List<ShareLine> getReceived() {
        return content.received().stream().map(share -> new ShareLine(share, openedBy(share), contextPath, words)).toList();
    }

    private List<SharedGoal> openedBy(ShareView share) {
        if (share.share().item().kind() != ItemKind.PLAN) {
            return List.of();
        }
        return content.open().stream().filter(item -> item.owner().key().equals(share.owner().key()) && item.milestone().isEmpty())
                .map(item -> new SharedGoal(item, contextPath)).toList();
    }

    public boolean isAnyReceived() {
        return !content.received().isEmpty();
    }

    /** Whether something is shared with the reader that was not seen before. */
    public boolean isAnyFresh() {
        return content.received().stream().anyMatch(share -> !share.share().seen());
    }

    public List<ShareLine> getGiven() {
        return content.given().stream().map(share -> new ShareLine(share, List.of(), contextPath, words)).toList();
    }

    public boolean isAnyGiven() {
        return !content.given().isEmpty();
    }

    /** The newest lines of who looked. */
    public List<ViewLine> getViews() {
        return lines(content.views().subList(0, Math.min(VIEWS_IN_SIGHT, content.views().size())));
    }

    /** The older ones. */
    public List<ViewLine> getOlderViews() {
        return lines(content.views().subList(Math.min(VIEWS_IN_SIGHT, content.views().size()), content.views().size()));
    }

    private List<ViewLine> lines(List<Seen> views) {
        return views.stream().map(seen -> new ViewLine(seen, words)).toList();
    }

    public boolean isAnyView() {
        return !content.views().isEmpty();
    }

    public boolean isAnyOlderView() {
        return content.views().size() > VIEWS_IN_SIGHT;
    }

    public String getOlderViewsText() {
        return words.text("milepost.career.views.older", content.views().size() - VIEWS_IN_SIGHT);
    }
}
