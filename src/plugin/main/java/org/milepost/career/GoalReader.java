package org.milepost.career;

import java.util.Set;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.CareerIssues;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.IssueId;
import org.milepost.plan.People;
import org.milepost.plan.PlanRows;

/** Puts goals together from Jira's issues and from Milepost's rows. */
public final class GoalReader {

    public GoalReader(CareerIssues issues, PlanRows rows, EvidenceRows evidence, ChangeLog changes, People people) {
    }
}
