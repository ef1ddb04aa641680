package org.milepost.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.link.ReviewOpening;
import org.milepost.web.OneOnOnePages;

/**
 * Makes 1:1 pages: below one page for the two, each for a day. A page is saved and restricted in one transaction, at whose end it is looked at once more, so
 * that nobody else ever reads it: not in between, and not if something fails.
 */
final class OneOnOneBook implements OneOnOnePages {

    /** Pages of others may have the title already; after so many tries something else is wrong. */
    private static final int TITLES = 20;
    /** Pairs that share one wait for each other, which costs a moment and keeps the number of locks fixed. */
    private static final int TURNS = 32;

    private final SpaceManager spaces;
    private final PageManager pages;
    private final ContentPermissionManager restrictions;
    private final PermissionManager permissions;
    private final UserAccessor people;
    private final TransactionTemplate transactions;
    private final PageReaders readers;
    private final ReviewOpening reviews;
    private final List<Object> turns = Stream.generate(Object::new).limit(TURNS).toList();

    OneOnOneBook(SpaceManager spaces, PageManager pages, ContentPermissionManager restrictions, PermissionManager permissions, UserAccessor people,
                 TransactionTemplate transactions, ReviewOpening reviews) {
        this.spaces = Objects.requireNonNull(spaces, "spaces is null");
        this.pages = Objects.requireNonNull(pages, "pages is null");
        this.restrictions = Objects.requireNonNull(restrictions, "restrictions is null");
        this.permissions = Objects.requireNonNull(permissions, "permissions is null");
        this.people = Objects.requireNonNull(people, "people is null");
        this.transactions = Objects.requireNonNull(transactions, "transactions is null");
        this.readers = new PageReaders(restrictions);
        this.reviews = Objects.requireNonNull(reviews, "reviews is null");
    }

    /** Takes a transaction back; the product's template knows no checked exceptions. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Problem problem;

        TakenBack(Problem problem) {
            super(problem.name());
            this.problem = problem;
        }
    }

    @Override
    public long make(Wanted wanted, Texts texts) throws NotMade {
        ConfluenceUser actor = AuthenticatedUserThreadLocal.get();
        ConfluenceUser other = Optional.ofNullable(people.getUserByName(wanted.withName())).orElseThrow(() -> new NotMade(Problem.PERSON_UNKNOWN));
        if (other.getKey().equals(actor.getKey())) {
            throw new NotMade(Problem.PERSON_SELF);
        }
        Space space = Optional.ofNullable(spaces.getSpace(wanted.spaceKey()))
                .filter(found -> permissions.hasPermission(actor, Permission.VIEW, found) && permissions.hasCreatePermission(actor, found, Page.class))
                .orElseThrow(() -> new NotMade(Problem.SPACE_UNKNOWN));
        if (!permissions.hasPermission(other, Permission.VIEW, space)) {
            throw new NotMade(Problem.PERSON_NOT_IN_SPACE);
        }
        Pair pair = wanted.ofOther() ? new Pair(other, actor) : new Pair(actor, other);
        // Before the transaction, which waits for no other product.
        Optional<Long> review = reviews.begin(wanted.withName(), wanted.ofOther());
        try {
            // Who presses the button twice sends two requests to one node; the second finds what the first has made.
            synchronized (turns.get(Math.floorMod(pair.keys().hashCode(), TURNS))) {
                return transactions.execute(() -> make(actor, pair, space, wanted, texts, review));
            }
        } catch (TakenBack takenBack) {
            throw new NotMade(takenBack.problem);
        }
    }

    private long make(ConfluenceUser actor, Pair pair, Space space, Wanted wanted, Texts texts, Optional<Long> review) {
        Page overview = titles(pair.title()).map(title -> ownOrNew(actor, pair, space, title)).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new TakenBack(Problem.TITLES_TAKEN));
        if (overview.getId() == 0) {
            save(actor, pair, overview);
        }
        Optional<Page> made = review.flatMap(id -> madeFor(overview, wanted.day(), id)).filter(page -> permissions.hasPermission(actor, Permission.VIEW, page));
        if (made.isPresent()) {
            return made.get().getId();
        }
        Optional<Page> last = overview.getChildren().stream().filter(child -> Pair.dayOf(child.getTitle()).filter(day -> !day.isAfter(wanted.day())).isPresent())
                .max(Comparator.comparing((Page child) -> Pair.dayOf(child.getTitle()).orElseThrow()).thenComparing(Page::getId));
        Page page = titles(pair.title() + ", " + wanted.day()).filter(title -> pages.getPage(space.getKey(), title) == null).findFirst()
                .map(title -> page(space, title, new OneOnOneStorage(pair, space, last, review, texts).text())).orElseThrow(() -> new TakenBack(Problem.TITLES_TAKEN));
        overview.addChild(page);
        save(actor, pair, page);
        return page.getId();
    }

    /** The page that was made for this review and day already. */
    private static Optional<Page> madeFor(Page overview, LocalDate day, long review) {
        return overview.getChildren().stream().filter(child -> Pair.dayOf(child.getTitle()).filter(day::equals).isPresent())
                .filter(child -> child.getBodyAsString().contains(OneOnOneStorage.review(review))).findFirst();
    }

    private static Stream<String> titles(String title) {
        return Stream.iterate(1, number -> number + 1).limit(TITLES).map(number -> number == 1 ? title : title + " (" + number + ")");
    }

    /** The page of the two that has this title, or a new one if nobody has it; absent if it is somebody else's. */
    private Optional<Page> ownOrNew(ConfluenceUser actor, Pair pair, Space space, String title) {
        Page there = pages.getPage(space.getKey(), title);
        if (there == null) {
            return Optional.of(page(space, title, OneOnOneStorage.OVERVIEW));
        }
        return Optional.of(there).filter(found -> permissions.hasPermission(actor, Permission.VIEW, found) && readers.areOnly(found, pair.keys()));
    }

    private static Page page(Space space, String title, String storage) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(title);
        page.setBodyAsString(storage);
        return page;
    }

    private void save(ConfluenceUser actor, Pair pair, Page page) {
        pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
        if (!permissions.hasPermission(actor, Permission.SET_PERMISSIONS, page)) {
            throw new TakenBack(Problem.SPACE_NOT_RESTRICTABLE);
        }
        for (String type : Set.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            restrictions.setContentPermissions(pair.both().stream().map(person -> ContentPermission.createUserPermission(type, person)).toList(), page, type);
        }
        if (!readers.areOnly(page, pair.keys())) {
            throw new IllegalStateException("The restriction of a 1:1 page did not hold, so the page was taken back");
        }
    }
}
