package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class PageReadersTest {

    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey MIA = new UserKey("mia");
    private static final UserKey CHEN = new UserKey("chen");

    private final ContentPermissionManager restrictions = mock(ContentPermissionManager.class);
    private final PageReaders readers = new PageReaders(restrictions);
    private final Page page = new Page();

    @Test
    public void pageWithoutRestriction_isOpen() {
        restricted();

        assertFalse(readers.areOnly(page, Set.of(ANNA, MIA)));
        assertFalse(readers.areTwo(page, ANNA));
    }

    @Test
    public void restrictionToTheTwo_orToOneOfThem_isEnough() {
        restricted(users(ANNA, MIA));
        assertTrue(readers.areOnly(page, Set.of(ANNA, MIA)));
        assertTrue(readers.areTwo(page, ANNA));
        restricted(users(MIA));
        assertTrue(readers.areOnly(page, Set.of(ANNA, MIA)));
        assertFalse("whose partner is not known has to be named", readers.areTwo(page, ANNA));
    }

    @Test
    public void inheritedRestriction_counts_sinceAllHaveToAdmitAReader() {
        restricted(OneOnOneBookTest.set(List.of(), List.of("staff")), users(ANNA, MIA), users(ANNA, MIA, CHEN));

        assertTrue(readers.areOnly(page, Set.of(ANNA, MIA)));
        assertTrue(readers.areTwo(page, MIA));
    }

    @Test
    public void aThirdPerson_aGroup_orOthersThanTheTwo_areMore() {
        for (ContentPermissionSet more : List.of(users(ANNA, MIA, CHEN), OneOnOneBookTest.set(List.of(ANNA, MIA), List.of("managers")), OneOnOneBookTest.set(List.of(), List.of("two"))))  {
            restricted(more);
            assertFalse(readers.areOnly(page, Set.of(ANNA, MIA)));
            assertFalse(readers.areTwo(page, ANNA));
        }
        restricted(users(ANNA, CHEN));
        assertFalse(readers.areOnly(page, Set.of(ANNA, MIA)));
        assertTrue("two, whoever the other is", readers.areTwo(page, ANNA));
    }

    @Test
    public void oldVersion_isRestrictedAsThePageIsNow() {
        AbstractPage now = mock(AbstractPage.class);
        AbstractPage old = mock(AbstractPage.class);
        when(old.getLatestVersion()).thenReturn(now);
        when(restrictions.getContentPermissionSets(eq(now), any())).thenReturn(List.of(users(ANNA, MIA)));

        assertTrue(readers.areOnly(old, Set.of(ANNA, MIA)));
    }

    private void restricted(ContentPermissionSet... sets) {
        when(restrictions.getContentPermissionSets(page, "View")).thenReturn(List.of(sets));
    }

    private static ContentPermissionSet users(UserKey... keys) {
        return OneOnOneBookTest.set(List.of(keys), List.of());
    }
}
