package org.milepost.confluence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milepost.career.GoalView;
import org.milepost.link.JiraPlan.GoalInTime;
import org.milepost.link.JiraPlan.Timeline;
import org.milepost.link.PlanAnswer.Received;
import org.milepost.plan.IssueId;
import org.milepost.plan.Milestone;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;
import org.milepost.timeline.CareerTimeline.Entry;
import org.milepost.timeline.CareerTimeline.Range;
import org.milepost.web.CareerPicture;
import org.milepost.web.GoalPage;
import org.milepost.web.Words;

/** Draws what Jira told of goals in time. All links lead to Jira. */
final class InTime {

    private final Received received;
    private final Timeline timeline;
    private final Words words;

    InTime(Received received, Timeline timeline, Words words) {
        this.received = received;
        this.timeline = timeline;
        this.words = words;
    }

    /** All of these goals. */
    TimelinePage plan(List<GoalInTime> goals, Range range, String viewerName) {
        boolean own = received.plan().personName().equalsIgnoreCase(viewerName);
        String heading = own ? words.text("milepost.macro.timeline.title.own") : words.text("milepost.macro.timeline.title", received.plan().personFullName());
        return new TimelinePage(heading, picture(goals, range));
    }

    CareerPicture picture(List<GoalInTime> goals, Range range) {
        List<Entry> entries = goals.stream().map(goal -> new Entry(goal.goal(), goal.leadsTo(), goal.focus())).toList();
        return CareerPicture.of(entries, timeline.today(), range, received.jira().toString(), words);
    }

    /** One goal with its milestones. */
    GoalTimelinePage goal(GoalInTime goal) {
        GoalPage page = GoalPage.of(view(goal), List.of(), received.jira().toString(), words);
        return new GoalTimelinePage(page, goal.whole(), words.text("milepost.macro.timeline.of", received.plan().personFullName()),
                StepRow.of(goal.goal().detail().steps(), timeline.today(), words));
    }

    private GoalView view(GoalInTime goal) {
        Map<IssueId, Access> milestones = goal.goal().milestones().stream().collect(Collectors.toMap(Milestone::id, milestone -> Access.VIEW));
        Person owner = new Person(new PersonKey(received.plan().personName()), received.plan().personName(), received.plan().personFullName(), true);
        return new GoalView(goal.goal(), goal.whole() ? Access.VIEW : Access.NONE, milestones, owner, timeline.today());
    }
}
