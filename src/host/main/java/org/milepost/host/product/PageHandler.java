package org.milepost.host.product;

/** Answers one request. Runs on the request's thread, with {@link CurrentUser} set. */
@FunctionalInterface
public interface PageHandler {

    /**
     * The answer.
     *
     * @throws StatusException for an answer of that status in the product's own look
     */
    Answer handle(Request request);
}
