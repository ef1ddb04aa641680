package org.milepost.jira;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.CareerIssueWriter;
import org.milepost.plan.IssueId;
import org.milepost.plan.PersonKey;

/** Changes of goals and milestones by Jira's issue service, as the acting person. */
final class JiraCareerIssueWriter implements CareerIssueWriter {

    private final JiraUsers users;
    private final Readiness readiness;
    private final IssueCreation creation;
    private final DueDateMove dueDateMove;
    private final Completions completions;
    private final IssueRemoval removal;

    JiraCareerIssueWriter(JiraUsers users, Readiness readiness, IssueCreation creation, DueDateMove dueDateMove, Completions completions,
                          IssueRemoval removal) {
        this.users = users;
        this.readiness = readiness;
        this.creation = creation;
        this.dueDateMove = dueDateMove;
        this.completions = completions;
        this.removal = removal;
    }

    @Override
    public void requireReady(PersonKey actor) {
        readiness.requireFor(users.acting(actor));
    }

    @Override
    public Prepared<IssueId> createGoal(PersonKey actor, String title, Optional<LocalDate> targetDate) {
        return creation.goal(users.acting(actor), readiness.career(), title, targetDate);
    }

    @Override
    public Prepared<IssueId> createMilestone(PersonKey actor, IssueId goal, String title, Optional<LocalDate> dueDate) {
        CareerProject career = readiness.career();
        readiness.requireSubTasks();
        return creation.milestone(users.acting(actor), career, goal, title, dueDate);
    }

    @Override
    public Prepared<IssueId> moveDueDate(PersonKey actor, IssueId issue, Optional<LocalDate> to) {
        return dueDateMove.prepare(users.acting(actor), issue, to);
    }

    @Override
    public Completion complete(PersonKey actor, IssueId issue) {
        return completions.prepare(users.acting(actor), issue);
    }

    @Override
    public boolean takeBack(PersonKey actor, IssueId issue) {
        return removal.remove(users.acting(actor), issue);
    }
}
