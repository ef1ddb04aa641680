package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.milepost.Requirement;
import org.milepost.link.Passed;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.milepost.link.PassedOn;
import org.milepost.link.PassedOn.Verb;
import org.milepost.link.ReviewOpening;
import org.milepost.link.Trouble;
import org.milepost.wikirest.UnheldPages.NotHeld;
import org.milepost.wikirest.UnheldPages.Problem;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

/** A page that was made without a review gets it, by whoever may change the page and as far as Jira opens one. */
@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class OneOnOneHoldingTest {

    private static final String UNHELD = "<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"with\">anna</ac:parameter></ac:structured-macro>";
    private static final String HELD = UNHELD.replace("</ac:structured-macro>", "<ac:parameter ac:name=\"review\">41</ac:parameter></ac:structured-macro>");

    @Mock private PageManager pages;
    @Mock private PermissionManager permissions;
    @Mock private TransactionTemplate transactions;
    private final ConfluenceUser mia = mock(ConfluenceUser.class);
    private final Page page = new Page();
    private final List<PassedOn> sent = new ArrayList<>();
    private Passed answer = new Told(201, "{\"id\":41}");
    private Runnable meanwhile = () -> { };
    private OneOnOneHolding holding;

    @Before
    public void miaMayChangeThePage() {
        AuthenticatedUserThreadLocal.set(mia);
        page.setId(77);
        page.setBodyAsString(UNHELD);
        lenient().when(pages.getPage(77)).thenReturn(page);
        lenient().when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
        lenient().when(transactions.execute(any())).thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
        lenient().doAnswer(call -> {
            call.<Modification<Page>>getArgument(1).modify(call.getArgument(0));
            return null;
        }).when(pages).saveNewVersion(any(Page.class), any(), any());
        holding = new OneOnOneHolding(pages, permissions, transactions, new ReviewOpening((passedOn, within) -> {
            sent.add(passedOn);
            meanwhile.run();
            return answer;
        }));
    }

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    @Requirement("S53")
    public void review_isOpenedAsTheOneWhoPresses_andWrittenIntoThePage_withoutNotifications() throws Exception {
        assertEquals(answer, holding.hold(77, "anna", false));

        assertEquals(List.of(PassedOn.of(Verb.POST, "reviews", "{\"partner\":\"anna\"}")), sent);
        assertEquals(HELD, page.getBodyAsString());
        verify(pages).saveNewVersion(same(page), any(), same(DefaultSaveContext.SUPPRESS_NOTIFICATIONS));
    }

    @Test
    public void whereJiraOpensNone_thePageStays_andItsReasonIsHandedOn() throws Exception {
        for (Passed reason : List.of(new Told(400, "{\"code\":\"PARTNER_SEES_NOTHING\"}"), new Told(404, "{\"code\":\"NOT_FOUND\"}"), new Lost(Trouble.UNREACHABLE))) {
            answer = reason;
            assertEquals(reason, holding.hold(77, "anna", true));
        }
        answer = new Told(201, "{}");
        assertEquals(new Lost(Trouble.NOT_UNDERSTOOD), holding.hold(77, "anna", true));
        assertEquals(UNHELD, page.getBodyAsString());
        verify(pages, never()).saveNewVersion(any(Page.class), any(), any());
    }

    @Test
    public void whoMayNotSeeOrChangeThePage_opensNothing() {
        assertEquals(Problem.NOT_THERE, refused(78));
        when(permissions.hasPermission(mia, Permission.EDIT, page)).thenReturn(false);
        assertEquals(Problem.NOT_CHANGEABLE, refused(77));
        when(permissions.hasPermission(mia, Permission.VIEW, page)).thenReturn(false);
        assertEquals(Problem.NOT_THERE, refused(77));
        assertEquals("Jira is not asked", List.of(), sent);
    }

    @Test
    public void pageAsItWasOnce_orDeleted_isNotThere() {
        Page once = spy(page);
        when(pages.getPage(77)).thenReturn(once);
        when(once.isLatestVersion()).thenReturn(false);
        assertEquals(Problem.NOT_THERE, refused(77));
        when(once.isLatestVersion()).thenReturn(true);
        when(once.isCurrent()).thenReturn(false);
        assertEquals(Problem.NOT_THERE, refused(77));
        assertEquals("Jira is not asked", List.of(), sent);
    }

    @Test
    public void pageThatNamesOne_isLeftAlone() {
        page.setBodyAsString(HELD);

        assertEquals(Problem.NO_PLACE, refused(77));
        assertEquals(List.of(), sent);
    }

    /** Both press at once: Jira tells both the same review, and the second finds it on the page. */
    @Test
    public void twoWhoPressAtOnce_getTheSameReview() throws Exception {
        meanwhile = () -> page.setBodyAsString(HELD);
        assertEquals(answer, holding.hold(77, "anna", false));

        verify(pages, never()).saveNewVersion(any(Page.class), any(), any());
        page.setBodyAsString(UNHELD);
        meanwhile = () -> page.setBodyAsString(HELD.replace("41", "5"));
        assertEquals("somebody wrote another one there", Problem.NO_PLACE, refused(77));
        page.setBodyAsString(UNHELD);
        meanwhile = () -> when(permissions.hasPermission(mia, Permission.EDIT, page)).thenReturn(false);
        assertEquals("restricted meanwhile", Problem.NO_PLACE, refused(77));
    }

    private Problem refused(long id) {
        return assertThrows(NotHeld.class, () -> holding.hold(id, "anna", false)).problem();
    }
}
