package org.milepost.career;

import org.milepost.plan.PersonKey;
import org.milepost.review.ReviewRow;

/**
 * An owner and whom they review their plan with.
 *
 * @param owner whose plan
 * @param partner with whom
 */
record TwoPeople(PersonKey owner, PersonKey partner) {

    static TwoPeople of(ReviewRow row) {
        return new TwoPeople(row.owner(), row.partner());
    }
}
