package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.milepost.jira.JiraTestData.user;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.Rule;
import org.junit.Test;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class JiraPeopleTest {

    private static final PersonKey ANNA = new PersonKey("key-anna");
    private static final PersonKey GONE = new PersonKey("gone");

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private UserManager users;
    @Mock
    private GroupManager groups;
    @Mock
    private GlobalPermissionManager permissions;
    @Mock
    private TimeZoneManager zones;

    private final ApplicationUser anna = user("anna");

    @Test
    public void byName_findsTheUser_andNobodyForBlankNames() {
        when(users.getUserByName("anna")).thenReturn(anna);
        assertEquals(Optional.of(new Person(ANNA, "anna", "anna Example", true)), people().byName(" anna "));
        assertEquals(Optional.empty(), people().byName(" "));
    }

    @Test
    public void byKeys_leavesOutPeopleJiraDoesNotKnow() {
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(users.getUserByKey("gone")).thenReturn(null);
        assertEquals(Set.of(ANNA), people().byKeys(Set.of(ANNA, GONE)).keySet());
    }

    @Test
    public void unknownPerson_hasNoGroups_mayNothing_andLivesInTheDefaultZone() {
        when(zones.getDefaultTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));
        assertEquals(Set.of(), people().groupsOf(GONE));
        assertFalse(people().mayBrowseUsers(GONE));
        assertEquals(Map.of(GONE, ZoneId.of("Europe/Berlin")), people().zones(Set.of(GONE)));
    }

    @Test
    public void knownPerson_hasGroupsZoneAndPermission() {
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(groups.getGroupNamesForUser(anna)).thenReturn(List.of("staff"));
        when(permissions.hasPermission(GlobalPermissionKey.USER_PICKER, anna)).thenReturn(true);
        when(zones.getUserTimeZone(new UserKey("key-anna"))).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
        assertEquals(Set.of("staff"), people().groupsOf(ANNA));
        assertTrue(people().mayBrowseUsers(ANNA));
        assertEquals(ZoneId.of("Asia/Tokyo"), people().zoneOf(ANNA));
    }

    private JiraPeople people() {
        return new JiraPeople(users, groups, permissions, zones);
    }
}
