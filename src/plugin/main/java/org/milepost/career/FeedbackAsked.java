package org.milepost.career;

import java.util.Optional;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;

/**
 * What one person is asked about somebody else's goal or milestone, as that person sees it.
 *
 * @param goal the goal it is of
 * @param owner who asks
 * @param request what is asked, by the title of the day it was asked, and what the person said so far
 * @param seen the goal whose page the person may open, because it or a milestone of it is shared with them; absent if nothing is
 */
public record FeedbackAsked(IssueId goal, Person owner, FeedbackRequest request, Optional<IssueId> seen) {
}
