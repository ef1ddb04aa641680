package org.milepost.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.GoalView;
import org.milepost.career.PlanView;
import org.milepost.career.Win;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.People.Person;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.PlanSection;
import org.milepost.review.NextReview;

/** One plan: on "My career" the one that is worked with, else on a page of its own to be read. */
public final class PlanPage {

    private final PlanView view;
    private final Optional<Part> profile;
    private final List<GoalView> goals;
    private final List<PlanRow> plans;
    private final GoalCards cards;
    private final PlanSections sections;
    private final String contextPath;
    private final Optional<String> wiki;
    private final Words words;

    private PlanPage(PlanView view, List<GoalView> goals, List<PlanRow> plans, String suffix, String contextPath, Optional<String> wiki, Words words) {
        this.view = view;
        this.profile = view.profile();
        this.goals = List.copyOf(goals);
        this.plans = List.copyOf(plans);
        this.cards = new GoalCards(goals, profile, contextPath, suffix, words);
        this.sections = PlanSections.of(view, new PartLines(view, contextPath, suffix, words), words);
        this.contextPath = contextPath;
        this.wiki = wiki;
        this.words = words;
    }

    /**
     * @param view the plan as the viewer may see it
     * @param goals of the plan, as the viewer may see them
     * @param plans all plans of an owner who looks, oldest first; none for anybody else
     * @param contextPath of the product, "" or with a slash at its beginning alone
     * @param wiki the address of the Confluence that is linked, if one is
     */
    public static PlanPage of(PlanView view, List<GoalView> goals, List<PlanRow> plans, String contextPath, Optional<String> wiki, Words words) {
        return new PlanPage(view, goals, plans, "", contextPath, wiki, words);
    }

    /** The plan as its owner's manager gets it, with ways on to goals as the manager gets them. */
    static PlanPage asManager(PlanView view, List<GoalView> goals, String contextPath, Words words) {
        return new PlanPage(view, goals, List.of(), "&as=manager", contextPath, Optional.empty(), words);
    }

    public String getId() {
        return Long.toString(view.plan().id());
    }

    /** Whether the reader may change it: the owner, as long as it is the active one. */
    public boolean isEditable() {
        return view.isOwn() && view.plan().active();
    }

    public boolean isOwn() {
        return view.isOwn();
    }

    public boolean isActive() {
        return view.plan().active();
    }

    /** Where scripts change it. */
    public String getPath() {
        return "plans/active";
    }

    /** The number of the last change of the plan as a whole. */
    public String getVersion() {
        return Long.toString(view.version());
    }

    /** The version of the plan's own part, 0 as long as nothing was said about it. */
    public String getProfileVersion() {
        return profile.map(part -> Long.toString(part.version())).orElse("0");
    }

    /** What was said about the plan itself, for scripts: with the day of the next review that counts, if its owner passed one over since. */
    public List<PartValue> getProfileValues() {
        Map<String, String> values = new HashMap<>(profile.map(Part::values).orElse(Map.of()));
        values.computeIfPresent("nextReview", (field, named) -> NextReview.saidOf(view.parts()).map(said -> said.day().toString()).orElse(null));
        return PartLine.values(values);
    }

    /** What its owner calls it, or whose it is. */
    public String getTitle() {
        return name(profile).orElseGet(() -> words.text("milepost.career.plan.of", view.owner().fullName()));
    }

    /** Its name, empty if it has none. */
    public String getName() {
        return name(profile).orElse("");
    }

    /** Its page. */
    public String getUrl() {
        return Links.plan(contextPath, view.plan().id());
    }

    public boolean isNamed() {
        return name(profile).isPresent();
    }

    private static Optional<String> name(Optional<Part> profile) {
        return profile.map(part -> part.text("name")).filter(name -> !name.isEmpty());
    }

    /** For somebody else: whose plan it is, and that it is theirs to read. */
    public String getShareText() {
        return words.text("milepost.plan.shared", view.owner().fullName());
    }

    /** Where a reader finds the reviews with its owner. */
    public String getReviewsUrl() {
        return Links.reviews(contextPath);
    }

    public String getReviewsText() {
        return words.text("milepost.plan.reviews.with", view.owner().fullName());
    }

    /** When it was started. */
    public String getSince() {
        return words.text("milepost.plan.since", words.day(view.startOf(view.plan())));
    }

    /** Today as an ISO day. */
    public String getToday() {
        return view.today().toString();
    }

    /** The page that tells what changed since the last review. */
    public String getChangesUrl() {
        return Links.changes(contextPath);
    }

    /** Where a copy of everything that is kept of the owner is had. */
    public String getExportUrl() {
        return contextPath + "/rest/milepost/1.0/export";
    }

    public GoalCards getCards() {
        return cards;
    }

    public PlanSections getSections() {
        return sections;
    }

    /** What went well, once something did: one card, or none, also if its owner switched it off. */
    public List<WinsCard> getWins() {
        List<Win> wins = Win.of(goals, view.parts());
        return wins.isEmpty() || sections.isHidden(PlanSection.WINS) ? List.of()
                : List.of(new WinsCard(sections.titleOf(PlanSection.WINS), wins, getToday(), contextPath, words));
    }

    public PlanReviews getReviews() {
        return new PlanReviews(profile, view.of(PartKind.PLAN_REVIEW_SKIP), view.today(), words);
    }

    /** Where a page for a 1:1 about the plan is made, with whom is known beforehand; empty without a wiki or for a past plan. */
    public String getOneOnOneUrl() {
        return wiki.filter(address -> isActive()).map(address -> Links.oneOnOne(address, view.isOwn() ? partner() : view.owner().name(), !view.isOwn())).orElse("");
    }

    public boolean isOneOnOneOffered() {
        return !getOneOnOneUrl().isEmpty();
    }

    /** The user name of the one partner; with several the owner says which. */
    private String partner() {
        List<Part> partners = view.of(PartKind.REVIEW_PARTNER);
        return partners.size() != 1 ? "" : partners.get(0).person("person").map(view.people()::get).map(Person::name).orElse("");
    }

    /** The owner's other plans, newest first. */
    public List<PastPlan> getPast() {
        List<PastPlan> past = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            PlanRow plan = plans.get(i);
            if (plan.id() != view.plan().id()) {
                String started = words.day(view.startOf(plan));
                String time = i + 1 < plans.size() ? words.text("milepost.plan.time", started, words.day(view.startOf(plans.get(i + 1))))
                        : words.text("milepost.plan.since", started);
                past.add(new PastPlan(time, Links.plan(contextPath, plan.id()), Links.comparison(contextPath, plan.id(), view.plan().id())));
            }
        }
        Collections.reverse(past);
        return past;
    }

    public boolean isAnyPast() {
        return plans.size() > 1;
    }
}
