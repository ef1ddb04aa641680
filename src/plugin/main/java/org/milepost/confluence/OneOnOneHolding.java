package org.milepost.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Objects;
import java.util.Optional;
import org.milepost.link.Passed;
import org.milepost.link.Passed.Lost;
import org.milepost.link.Passed.Told;
import org.milepost.link.ReviewOpening;
import org.milepost.link.Trouble;
import org.milepost.wikirest.UnheldPages;

/**
 * Gives a page that was made without a review the one of its two people, by whoever may change the page. Changing a page is by
 * {@code ContentEntityManager.saveNewVersion} (docs.atlassian.com/ConfluenceServer/javadoc), which {@code PageManager} inherits.
 */
final class OneOnOneHolding implements UnheldPages {

    private final PageManager pages;
    private final PermissionManager permissions;
    private final TransactionTemplate transactions;
    private final ReviewOpening reviews;

    OneOnOneHolding(PageManager pages, PermissionManager permissions, TransactionTemplate transactions, ReviewOpening reviews) {
        this.pages = Objects.requireNonNull(pages, "pages is null");
        this.permissions = Objects.requireNonNull(permissions, "permissions is null");
        this.transactions = Objects.requireNonNull(transactions, "transactions is null");
        this.reviews = Objects.requireNonNull(reviews, "reviews is null");
    }

    /** Steps: the review, in Jira; the page, which is read anew for it. A page that was not written after all finds the same review by the next press. */
    @Override
    public Passed hold(long page, String otherName, boolean ofOther) throws NotHeld {
        if (UnheldMacro.with(changeable(page).getBodyAsString(), 1).isEmpty()) {
            throw new NotHeld(Problem.NO_PLACE);
        }
        // Before the transaction, which waits for no other product.
        Passed said = reviews.ask(otherName, ofOther);
        Optional<Long> review = ReviewOpening.review(said);
        if (review.isEmpty()) {
            return said instanceof Told told && told.isDone() ? new Lost(Trouble.NOT_UNDERSTOOD) : said;
        }
        if (!transactions.execute(() -> write(page, review.get()))) {
            throw new NotHeld(Problem.NO_PLACE);
        }
        return said;
    }

    private Page changeable(long id) throws NotHeld {
        Page page = Optional.ofNullable(pages.getPage(id)).filter(OneOnOneHolding::isOfToday).filter(found -> may(Permission.VIEW, found))
                .orElseThrow(() -> new NotHeld(Problem.NOT_THERE));
        if (!may(Permission.EDIT, page)) {
            throw new NotHeld(Problem.NOT_CHANGEABLE);
        }
        return page;
    }

    /** A page as it was once has an id of its own and is found by it, as is a deleted one ({@code Versioned}, {@code ContentEntityObject.isCurrent}): nothing is written there. */
    private static boolean isOfToday(Page page) {
        return page.isLatestVersion() && page.isCurrent();
    }

    private boolean may(Permission permission, Page page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, page);
    }

    /** @return whether the page names the review now; the other one of the two may have pressed first */
    private boolean write(long id, long review) {
        Page page = pages.getPage(id);
        if (page == null || !isOfToday(page) || !may(Permission.EDIT, page)) {
            return false;
        }
        Optional<String> next = UnheldMacro.with(page.getBodyAsString(), review);
        next.ifPresent(text -> pages.saveNewVersion(page, changed -> changed.setBodyAsString(text), DefaultSaveContext.SUPPRESS_NOTIFICATIONS));
        return next.isPresent() || page.getBodyAsString().contains(OneOnOneStorage.review(review));
    }
}
