package org.milepost.career;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.People.Person;
import org.milepost.plan.Resource;

/**
 * A resource that somebody was asked for, or has promised.
 *
 * @param goal the goal that needs it
 * @param goalTitle the title of that goal
 * @param resource what is needed; its version is 0 for a reader who cannot change anything about it
 * @param step what the step says that it is for, absent for the goal as a whole
 * @param owner whose goal
 * @param asked the user who was asked; absent where it is somebody outside
 * @param today the owner's day
 * @param answerable whether the reader may answer
 */
public record Request(IssueId goal, String goalTitle, Resource resource, Optional<String> step, Person owner, Optional<Person> asked, LocalDate today,
                      boolean answerable) {

    /** For how many days it has stood as it stands. */
    public long days() {
        return resource.days(today);
    }
}
