package org.milepost.web;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milepost.career.PlanView;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewPair;
import org.milepost.career.ReviewView;
import org.milepost.career.Sharing;
import org.milepost.link.WikiLink;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.ReviewParty;
import org.milepost.sharing.ViewLog.Channel;

/** Answers with the pages of reviews: the list of those that the reader takes part in, and one of them. */
public final class ReviewPages {

    private static final String RESOURCE = "org.milepost:reviews";

    private final Page page;
    private final ReviewBook reviews;
    private final Sharing sharing;
    private final WikiLink wiki;

    public ReviewPages(Page page, ReviewBook reviews, Sharing sharing, WikiLink wiki) {
        this.page = page;
        this.reviews = reviews;
        this.sharing = sharing;
        this.wiki = wiki;
    }

    /** The reader's own list, whatever the address says. A fixed number of storage calls. */
    void answerList(PersonKey reader, HttpServletResponse response) throws IOException {
        Words words = page.words();
        List<ReviewPair> pairs = reviews.of(reader);
        Set<PersonKey> sharers = sharing.received(reader).stream().map(share -> share.owner().key()).collect(toSet());
        pairs.forEach(pair -> sharers.remove(pair.owner().key()));
        ReviewsPage shown = new ReviewsPage(pairs, reviews.callable(reader, sharers), page.contextPath(), words);
        page.answer(response, RESOURCE, "templates/reviews.vm", Map.of("page", shown, "careerUrl", Links.career(page.contextPath()), "words", words));
    }

    /** One review; 404 alike for one that is not there and one that is not the reader's. A partner's view is noted. */
    void answer(PersonKey reader, String id, HttpServletResponse response) throws IOException {
        Words words = page.words();
        try {
            ReviewView view = reviews.view(reader, Links.id(id), Channel.PAGE);
            ReviewSheet sheet = new ReviewSheet(view, page.contextPath(), words);
            page.answer(response, RESOURCE, "templates/review.vm", Map.of("review", sheet, "listUrl", Links.reviews(page.contextPath()), "planUrl",
                    Links.career(page.contextPath()) + "#reviews", "wikiUrl", wikiUrl(view), "words", words));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.answer(response, RESOURCE, "templates/missing.vm", Map.of("banner", "", "words", words, "careerUrl", Links.career(page.contextPath())));
        }
    }

    /** Where a page in the wiki is made for it; empty for one that is closed, and without a wiki. */
    private String wikiUrl(ReviewView view) {
        boolean own = view.you() == ReviewParty.OWNER;
        return wiki.address().filter(address -> view.isOpen())
                .map(address -> Links.oneOnOne(address, own ? view.partner().name() : view.owner().name(), !own)).orElse("");
    }

    /** What "My career" tells of the reader's reviews. */
    ReviewsCard card(PersonKey reader, PlanView plan, Words words) {
        return new ReviewsCard(reviews.of(reader), plan, page.contextPath(), words);
    }
}
