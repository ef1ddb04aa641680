package org.milepost.node;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;
import org.milepost.store.Steps;

/** Jira that tells a watcher of each change of an issue, before and after; what it accepts in advance changes nothing. */
record WatchedJira(CareerIssueWriter real, Steps.Watcher watcher) implements CareerIssueWriter {

    @Override
    public void requireReady(PersonKey actor) {
        real.requireReady(actor);
    }

    @Override
    public Prepared<IssueId> createGoal(PersonKey actor, String title, Optional<LocalDate> targetDate) {
        return watched("Jira makes the goal", real.createGoal(actor, title, targetDate));
    }

    @Override
    public Prepared<IssueId> createMilestone(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate) {
        return watched("Jira makes the milestone", real.createMilestone(actor, goal, title, dueDate));
    }

    @Override
    public Prepared<IssueId> moveDueDate(PersonKey actor, IssueId issue, Optional<LocalDate> to) {
        return watched("Jira moves a date", real.moveDueDate(actor, issue, to));
    }

    @Override
    public Completion complete(PersonKey actor, IssueId issue) {
        Completion completion = real.complete(actor, issue);
        return completion instanceof Ready ready ? new Ready(watched("Jira completes it", ready.change())) : completion;
    }

    @Override
    public boolean takeBack(PersonKey actor, IssueId issue) {
        watcher.before("Jira takes it back");
        boolean gone = real.takeBack(actor, issue);
        watcher.after("Jira takes it back");
        return gone;
    }

    private <T> Prepared<T> watched(String step, Prepared<T> prepared) {
        return () -> {
            watcher.before(step);
            T answer = prepared.apply();
            watcher.after(step);
            return answer;
        };
    }
}
