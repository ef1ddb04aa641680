package org.milepost.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.milepost.Requirement;
import org.milepost.link.Passed;
import org.milepost.link.PassedOn;
import org.milepost.link.PassedOn.Verb;
import org.milepost.link.ReviewOpening;
import org.milepost.link.Trouble;
import org.milepost.web.OneOnOnePages.NotMade;
import org.milepost.web.OneOnOnePages.Problem;
import org.milepost.web.OneOnOnePages.Texts;
import org.milepost.web.OneOnOnePages.Wanted;
import org.mockito.InOrder;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class OneOnOneBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Texts TEXTS = new Texts("Last time:", List.of("Agenda & more"));

    @Mock private SpaceManager spaces;
    @Mock private PageManager pages;
    @Mock private ContentPermissionManager restrictions;
    @Mock private PermissionManager permissions;
    @Mock private UserAccessor people;
    @Mock private TransactionTemplate transactions;
    private final ConfluenceUser mia = user("mia", "Mia <Keller>");
    private final ConfluenceUser anna = user("anna", "Anna Weber");
    private final Space space = new Space("ORION");
    private final List<Page> saved = new ArrayList<>();
    private final Map<Page, List<UserKey>> viewers = new HashMap<>();
    private final List<PassedOn> sent = new ArrayList<>();
    private Passed answer = new Passed.Lost(Trouble.UNREACHABLE);
    private OneOnOneBook book;

    @Before
    public void miaMayDoAll() {
        AuthenticatedUserThreadLocal.set(mia);
        lenient().when(people.getUserByName("anna")).thenReturn(anna);
        lenient().when(people.getUserByName("mia")).thenReturn(mia);
        lenient().when(spaces.getSpace("ORION")).thenReturn(space);
        lenient().when(permissions.hasPermission(any(), any(), any())).thenReturn(true);
        lenient().when(permissions.hasCreatePermission(mia, space, Page.class)).thenReturn(true);
        lenient().when(transactions.execute(any())).thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
        lenient().doAnswer(call -> {
            Page page = call.getArgument(0);
            page.setId(100 + saved.size());
            saved.add(page);
            return null;
        }).when(pages).saveContentEntity(any(), any());
        lenient().doAnswer(call -> {
            if (call.getArgument(2).equals(ContentPermission.VIEW_PERMISSION)) {
                viewers.put(call.getArgument(1), call.<Collection<ContentPermission>>getArgument(0).stream().map(permission -> permission.getUserSubject().getKey()).toList());
            }
            return null;
        }).when(restrictions).setContentPermissions(any(), any(), any());
        lenient().when(restrictions.getContentPermissionSets(any(), any())).thenAnswer(call -> viewers.containsKey(call.<ContentEntityObject>getArgument(0))
                ? List.of(set(viewers.get(call.<Page>getArgument(0)), List.of())) : List.of());
        book = new OneOnOneBook(spaces, pages, restrictions, permissions, people, transactions, new ReviewOpening((passedOn, within) -> {
            sent.add(passedOn);
            return answer;
        }));
    }

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    @Requirement("S53")
    public void page_isSavedAndRestrictedToTheTwo_inOneTransaction_withoutNotifications() throws Exception {
        long id = book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals(List.of("1:1 Anna Weber \u2013 Mia <Keller>", "1:1 Anna Weber \u2013 Mia <Keller>, 2026-11-23"), saved.stream().map(Page::getTitle).toList());
        Page page = saved.get(1);
        assertEquals(page.getId(), id);
        assertEquals(saved.get(0), page.getParent());
        for (Page each : saved) {
            InOrder order = inOrder(pages, restrictions);
            order.verify(pages).saveContentEntity(same(each), same(DefaultSaveContext.SUPPRESS_NOTIFICATIONS));
            order.verify(restrictions).setContentPermissions(any(), same(each), eq(ContentPermission.VIEW_PERMISSION));
            verify(restrictions).setContentPermissions(any(), same(each), eq(ContentPermission.EDIT_PERMISSION));
            assertEquals(List.of(anna.getKey(), mia.getKey()), viewers.get(each));
        }
        verify(transactions).execute(any());
    }

    @Test
    public void page_holdsTheMacroWithItsParameters_andNothingOfAPlan() throws Exception {
        book.make(new Wanted("anna", false, DAY, "ORION"), TEXTS);

        assertEquals("<ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\"><ri:user ri:userkey=\"key-mia\"/></ac:parameter>"
                + "<ac:parameter ac:name=\"with\"><ri:user ri:userkey=\"key-anna\"/></ac:parameter></ac:structured-macro>"
                + "<h2>Agenda &amp; more</h2><ul><li></li></ul>", saved.get(1).getBodyAsString());
        assertEquals("it is about mia", "1:1 Mia <Keller> \u2013 Anna Weber, 2026-11-23", saved.get(1).getTitle());
    }

    @Test
    @Requirement("S53")
    public void page_namesTheReviewThatIsOpenBetweenTheTwo() throws Exception {
        answer = new Passed.Told(201, "{\"id\":4711,\"state\":\"OPEN\"}");
        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);
        book.make(new Wanted("anna", false, DAY, "ORION"), TEXTS);

        assertTrue(saved.get(1).getBodyAsString(), saved.get(1).getBodyAsString().endsWith("<ac:parameter ac:name=\"review\">4711</ac:parameter></ac:structured-macro>"));
        assertEquals(List.of(PassedOn.of(Verb.POST, "reviews", "{\"owner\":\"anna\"}"), PassedOn.of(Verb.POST, "reviews", "{\"partner\":\"anna\"}")), sent);
    }

    @Test
    public void page_isMadeWithoutAReview_whereJiraOpensNone() throws Exception {
        for (Passed none : List.of(new Passed.Lost(Trouble.NO_LINK), new Passed.ConsentNeeded(java.util.Optional.empty()), new Passed.Told(404, "{\"code\":\"NOT_FOUND\"}"),
                new Passed.Told(200, "{}"), new Passed.Told(200, "[]"), new Passed.Told(200, "{\"id\":-1}"))) {
            saved.clear();
            answer = none;
            book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);
            assertFalse(saved.get(saved.size() - 1).getBodyAsString().contains("ac:name=\"review\""));
        }
    }

    @Test
    public void noReviewIsOpened_forAPageThatIsRefused() {
        refused("nobody", "ORION");
        refused("mia", "ORION");
        refused("anna", "NOWHERE");

        assertEquals(List.of(), sent);
    }

    @Test
    public void nextPage_standsBelowTheSamePage_andLeadsToTheLastOne() throws Exception {
        Page overview = there("1:1 Anna Weber \u2013 Mia <Keller>", List.of(anna.getKey(), mia.getKey()));
        overview.addChild(there("1:1 Anna Weber \u2013 Mia <Keller>, 2026-09-01", List.of()));
        overview.addChild(there("1:1 Anna Weber \u2013 Mia <Keller>, 2026-10-12", List.of()));
        overview.addChild(there("1:1 Anna Weber \u2013 Mia <Keller>, 2027-01-31", List.of()));
        overview.addChild(there("What we read", List.of()));

        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals(1, saved.size());
        assertEquals(overview, saved.get(0).getParent());
        String text = saved.get(0).getBodyAsString();
        assertTrue(text, text.startsWith("<p>Last time: <ac:link><ri:page ri:space-key=\"ORION\" ri:content-title=\"1:1 Anna Weber \u2013 Mia &lt;Keller&gt;, 2026-10-12\"/></ac:link></p>"));
        assertTrue(text, text.contains("<ac:parameter ac:name=\"since\">2026-10-12</ac:parameter>"));
    }

    @Test
    public void secondPageOfADay_getsANumber() throws Exception {
        there("1:1 Anna Weber \u2013 Mia <Keller>", List.of(anna.getKey(), mia.getKey()));
        there("1:1 Anna Weber \u2013 Mia <Keller>, 2026-11-23", List.of());

        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals("1:1 Anna Weber \u2013 Mia <Keller>, 2026-11-23 (2)", saved.get(0).getTitle());
    }

    @Test
    public void pageForTheSameReviewAndDay_isMadeOnce() throws Exception {
        answer = new Passed.Told(200, "{\"id\":4711}");
        Page overview = there("1:1 Anna Weber \u2013 Mia <Keller>", List.of(anna.getKey(), mia.getKey()));
        Page ofAnother = there("1:1 Anna Weber \u2013 Mia <Keller>, 2026-11-23", List.of());
        ofAnother.setBodyAsString("<ac:parameter ac:name=\"review\">4710</ac:parameter>");
        overview.addChild(ofAnother);
        long first = book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals(first, book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS));
        assertEquals(1, saved.size());
        book.make(new Wanted("anna", true, DAY.plusDays(14), "ORION"), TEXTS);
        assertEquals("another day", 2, saved.size());
        when(permissions.hasPermission(mia, Permission.VIEW, saved.get(0))).thenReturn(false);
        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);
        assertEquals("one that is hidden from her by now is none", 3, saved.size());
    }

    @Test
    public void twoAtOnce_areMadeOneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        doAnswer(call -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            both.countDown();
            both.await(300, TimeUnit.MILLISECONDS);
            inside.decrementAndGet();
            return 1L;
        }).when(transactions).execute(any());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Long>> pressed = threads.invokeAll(List.of(this::press, this::press));
        for (Future<Long> one : pressed) {
            one.get();
        }
        threads.shutdown();

        assertEquals(1, most.get());
    }

    private long press() throws NotMade {
        AuthenticatedUserThreadLocal.set(mia);
        return book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);
    }

    @Test
    public void pageThatOthersCanRead_isNotUsedAsTheirs() throws Exception {
        Page open = there("1:1 Anna Weber \u2013 Mia <Keller>", List.of());
        Page ofThree = there("1:1 Anna Weber \u2013 Mia <Keller> (2)", List.of(anna.getKey(), mia.getKey(), new UserKey("key-chen")));

        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals("1:1 Anna Weber \u2013 Mia <Keller> (3)", saved.get(0).getTitle());
        assertFalse(List.of(open, ofThree).contains(saved.get(1).getParent()));
    }

    @Test
    public void pageThatTheActorMayNotSee_isNotUsed() throws Exception {
        Page hidden = there("1:1 Anna Weber \u2013 Mia <Keller>", List.of(anna.getKey(), mia.getKey()));
        when(permissions.hasPermission(mia, Permission.VIEW, hidden)).thenReturn(false);

        book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS);

        assertEquals("1:1 Anna Weber \u2013 Mia <Keller> (2)", saved.get(0).getTitle());
    }

    @Test
    public void restrictionThatDoesNotHold_takesThePageBack() {
        lenient().doAnswer(call -> null).when(restrictions).setContentPermissions(any(), any(), any());

        assertThrows("out of the transaction, which forgets the page", IllegalStateException.class, () -> book.make(new Wanted("anna", true, DAY, "ORION"), TEXTS));
    }

    @Test
    public void whoMayNotRestrict_makesNoPage() {
        when(permissions.hasPermission(eq(mia), eq(Permission.SET_PERMISSIONS), any())).thenReturn(false);

        assertEquals(Problem.SPACE_NOT_RESTRICTABLE, refused("anna", "ORION"));
    }

    @Test
    public void personAndSpace_areChecked_beforeAnythingIsWritten() {
        assertEquals(Problem.PERSON_UNKNOWN, refused("nobody", "ORION"));
        assertEquals(Problem.PERSON_SELF, refused("mia", "ORION"));
        assertEquals(Problem.SPACE_UNKNOWN, refused("anna", "NOWHERE"));
        when(permissions.hasPermission(anna, Permission.VIEW, space)).thenReturn(false);
        assertEquals(Problem.PERSON_NOT_IN_SPACE, refused("anna", "ORION"));
        when(permissions.hasPermission(mia, Permission.VIEW, space)).thenReturn(false);
        assertEquals("like one that is not there", Problem.SPACE_UNKNOWN, refused("anna", "ORION"));
        verify(transactions, never()).execute(any());
    }

    @Test
    public void whoMayNotCreate_isToldTheSame_asOfASpaceThatIsNotThere() {
        when(permissions.hasCreatePermission(mia, space, Page.class)).thenReturn(false);

        assertEquals(Problem.SPACE_UNKNOWN, refused("anna", "ORION"));
    }

    @Test
    public void titlesOfOthers_areTriedForAWhile() {
        when(pages.getPage(eq("ORION"), any())).thenAnswer(call -> new Page());

        assertEquals(Problem.TITLES_TAKEN, refused("anna", "ORION"));
        assertEquals(List.of(), saved);
    }

    @Test
    public void longNames_leaveRoomForDayAndNumber() {
        Pair pair = new Pair(user("a", "\ud83d\ude00".repeat(300)), user("b", "b".repeat(300)));

        assertTrue(pair.title().codePointCount(0, pair.title().length()) <= 210);
        assertEquals(java.util.Optional.of(DAY), Pair.dayOf(pair.title() + ", 2026-11-23 (12)"));
        assertEquals(java.util.Optional.empty(), Pair.dayOf("Notes, 2026-13-45"));
    }

    private Problem refused(String with, String spaceKey) {
        return assertThrows(NotMade.class, () -> book.make(new Wanted(with, true, DAY, spaceKey), TEXTS)).problem();
    }

    private Page there(String title, List<UserKey> readers) {
        Page page = new Page();
        page.setId(title.hashCode());
        page.setTitle(title);
        page.setSpace(space);
        if (!readers.isEmpty()) {
            viewers.put(page, readers);
        }
        lenient().when(pages.getPage("ORION", title)).thenReturn(page);
        return page;
    }

    static ContentPermissionSet set(List<UserKey> users, List<String> groups) {
        return new ContentPermissionSet(users, groups) { };
    }

    private static ConfluenceUser user(String name, String fullName) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        lenient().when(user.getKey()).thenReturn(new UserKey("key-" + name));
        lenient().when(user.getName()).thenReturn(name);
        lenient().when(user.getFullName()).thenReturn(fullName);
        return user;
    }
}
