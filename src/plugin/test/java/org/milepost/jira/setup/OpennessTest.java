package org.milepost.jira.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.setup.JiraAdministration.data;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.Test;
import org.milepost.setup.Finding;
import org.milepost.setup.Finding.Code;

public class OpennessTest {

    private final Project project = mock(Project.class);
    private PermissionManager permissions;

    @Test
    public void projectThatNobodyNeedsToLogInFor_isOpenToAnybody() {
        assertEquals(Optional.of(Finding.of(Code.OPEN_TO_ANYBODY)), openness(10, true, user -> false));
    }

    @Test
    public void projectThatMostPeopleCanBrowse_isOpenToMany() {
        assertEquals(Optional.of(Finding.of(Code.OPEN_TO_MANY)), openness(10, false, user -> user < 6));
        assertEquals(Optional.empty(), openness(10, false, user -> user < 5));
        assertEquals(Optional.empty(), openness(0, false, user -> true));
    }

    @Test
    public void inALargeInstallation_peopleFromAllOverAreAskedAbout_notAll() {
        assertEquals(Optional.of(Finding.of(Code.OPEN_TO_MANY)), openness(10_000, false, user -> user >= 4_000));
        assertTrue(mockingDetails(permissions).getInvocations().size() <= Openness.SAMPLE + 1);
    }

    private Optional<Finding> openness(int people, boolean anonymous, IntPredicate mayBrowse) {
        List<ApplicationUser> users = IntStream.range(0, people).mapToObj(i -> data(ApplicationUser.class, Map.of("getKey", Integer.toString(i)))).toList();
        permissions = mock(PermissionManager.class, withSettings().defaultAnswer(call -> {
            ApplicationUser user = call.getArgument(2);
            return user == null ? anonymous : mayBrowse.test(Integer.parseInt(user.getKey()));
        }));
        return new Openness(permissions, data(UserSearchService.class, Map.of("findUsers", users))).of(project);
    }
}
