package org.milepost.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.career.PagePart;
import org.milepost.career.PagePlan;
import org.milepost.career.PagePlans;
import org.milepost.career.PageWish;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ViewLog.Channel;

/**
 * What pages in the wiki show of a plan: what happened since a day and, if asked for, goals in time and the plan's sections. Asked by the macros in
 * Confluence as their viewer, so that is how the view is noted. A program that asks for nothing by name gets the review alone, as the first macro did.
 */
@Path("review")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final Caller caller;
    private final PagePlans pages;
    private final ReviewAnswers reviews;
    private final AppVersion version;

    @Inject
    public ReviewResource(Caller caller, PagePlans pages, ReviewAnswers reviews, AppVersion version) {
        this.caller = caller;
        this.pages = pages;
        this.reviews = reviews;
        this.version = version;
    }

    /**
     * @param person the log-in name: user keys differ between the products
     * @param goal instead of a person, the key of a goal or milestone of theirs
     * @param with what is wanted, a {@link PagePart} each in lower case with commas between them
     * @param held the id of a review of that person's that is wanted as well; one that the caller may not read is left out, as one that is not there
     */
    @GET
    public ReviewResponse review(@QueryParam("person") String person, @QueryParam("goal") String goal, @QueryParam("since") String since,
                                 @QueryParam("with") String with, @QueryParam("held") String held) {
        Optional<String> key = Fields.optional(goal).filter(named -> Fields.optional(person).isEmpty());
        String name = key.orElseGet(() -> Fields.required("person", person));
        LocalDate first = Fields.day("since", since).orElseThrow(() -> Refusal.ofField(ErrorCode.FIELD_REQUIRED, "since"));
        PageWish wish = new PageWish(first, wanted(with), Fields.optional(held).map(ReviewResource::number));
        PagePlan page = key.isPresent() ? pages.ofGoal(caller.person(), name, wish, Channel.MACRO) : pages.ofPerson(caller.person(), name, wish, Channel.MACRO);
        return ReviewResponse.of(page, first, version.text(), reviews);
    }

    private static long number(String held) {
        if (!held.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "held");
        }
        return Long.parseLong(held);
    }

    private static Set<PagePart> wanted(String with) {
        return Fields.optional(with).map(names -> Arrays.stream(names.split(",", -1)).map(name -> Fields.choice("with", name.strip().toUpperCase(Locale.ROOT), PagePart.class))
                .collect(Collectors.toSet())).orElse(Set.of(PagePart.REVIEW));
    }
}
