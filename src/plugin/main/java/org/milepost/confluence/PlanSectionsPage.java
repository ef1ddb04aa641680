package org.milepost.confluence;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.PlanView;
import org.milepost.confluence.PlanParameters.Chosen;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.link.JiraPlan.Sections;
import org.milepost.link.JiraPlan;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.sharing.Access;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.web.CareerRow;
import org.milepost.web.PlanPage;
import org.milepost.web.SectionBlock;
import org.milepost.web.Words;

/** What the template shows of the sections of a plan. */
public final class PlanSectionsPage {

    private final String title;
    private final Optional<PlanPage> plan;
    private final List<SectionBlock> blocks;
    private final List<CareerRow> goals;
    private final String url;

    private PlanSectionsPage(String title, Optional<PlanPage> plan, List<SectionBlock> blocks, List<CareerRow> goals, String url) {
        this.title = title;
        this.plan = plan;
        this.blocks = List.copyOf(blocks);
        this.goals = List.copyOf(goals);
        this.url = url;
    }

    /** @param own whether the person who looks is the one whose plan it is */
    static PlanSectionsPage of(Received received, PlanParameters parameters, boolean own, Words words) {
        JiraPlan sent = received.plan();
        String jira = received.jira().toString();
        Optional<PlanPage> plan = sent.sections().map(sections -> PlanPage.of(view(sent, sections), List.of(), List.of(), jira, Optional.empty(), words));
        List<GoalInTime> ofPlan = sent.timeline().stream().flatMap(timeline -> timeline.goals().stream()).filter(GoalInTime::ofPlan).toList();
        List<CareerRow> goals = parameters.chosen().contains(Chosen.GOALS) && sent.timeline().isPresent()
                ? new InTime(received, sent.timeline().get(), words).picture(ofPlan, Range.ALL).getRows() : List.of();
        String title = plan.filter(PlanPage::isNamed).map(PlanPage::getName)
                .orElseGet(() -> own ? words.text("milepost.macro.plan.title.own") : words.text("milepost.macro.plan.title", sent.personFullName()));
        return new PlanSectionsPage(title, plan, plan.map(page -> chosen(page.getSections().getBlocks(), parameters.chosen())).orElse(List.of()), goals,
                plan.map(PlanPage::getUrl).orElse(""));
    }

    /** Jira tells days where the owner is, and moments, but not where that is. */
    private static PlanView view(JiraPlan sent, Sections sections) {
        PersonKey owner = new PersonKey(sent.personName());
        return new PlanView(new PlanRow(sections.id(), owner, true, sections.startedAt(), Set.of()), Access.VIEW,
                new Person(owner, sent.personName(), sent.personFullName(), true), ZoneOffset.UTC, sent.review().until(), 0, sections.parts(), sections.titles(), Map.of());
    }

    private static List<SectionBlock> chosen(List<SectionBlock> all, Set<Chosen> chosen) {
        return all.stream().filter(block -> chosen.stream().anyMatch(each -> each == Chosen.OWN ? block.isOwn() : each.code().equals(block.getId()))).toList();
    }

    /** What its owner calls it, or whose it is. */
    public String getTitle() {
        return title;
    }

    /** The plan as a whole; there is one if there are blocks. */
    public PlanPage getPlan() {
        return plan.orElseThrow();
    }

    /** The chosen sections that hold something. */
    public List<SectionBlock> getBlocks() {
        return blocks;
    }

    public boolean isAnyBlock() {
        return !blocks.isEmpty();
    }

    public List<CareerRow> getGoals() {
        return goals;
    }

    public boolean isAnyGoal() {
        return !goals.isEmpty();
    }

    /** Whether nothing of what was chosen is filled. */
    public boolean isEmpty() {
        return blocks.isEmpty() && goals.isEmpty();
    }

    /** Its page in Jira; empty if only goals may be seen. */
    public String getUrl() {
        return url;
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }
}
