package org.milepost.review;

/** Port: the content of a review as one text, as it is kept and sent. */
public interface ReviewFormat {

    /** The content as text. */
    String write(ReviewContent content);

    /**
     * What was written once, in whatever version of the form.
     *
     * @throws IllegalArgumentException if it is no content of a review
     */
    ReviewContent read(String text);
}
