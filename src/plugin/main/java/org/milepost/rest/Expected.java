package org.milepost.rest;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/**
 * The version that a change rests on.
 *
 * @param version absent for "whatever it is now"
 * @param byHeader whether it came as If-Match, which decides how a stale one is answered: 412 instead of 409
 */
record Expected(Optional<Long> version, boolean byHeader) {

    /** "7", W/"7", and "7-gzip" as proxies make it of "7". */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})(?:-[A-Za-z0-9]+)?\"");

    /**
     * Reads both places; the header counts more.
     *
     * @throws Refusal STALE for a header that names no version of ours, since it can match none; FIELD_INVALID of {@code version}
     */
    static Expected of(String ifMatch, Long inBody) {
        if (inBody != null && inBody < 0) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "version");
        }
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            return new Expected(Optional.ofNullable(inBody), false);
        }
        OptionalLong tag = TAG.matcher(ifMatch).results().map(MatchResult::group).mapToLong(Expected::version).max();
        return new Expected(Optional.of(tag.orElseThrow(() -> Refusal.of(ErrorCode.STALE))), true);
    }

    /**
     * The same from an address, where a version is a text.
     *
     * @throws Refusal STALE for a header that names no version of ours; FIELD_INVALID of {@code version}
     */
    static Expected ofAddress(String ifMatch, String inAddress) {
        Optional<String> version = Fields.optional(inAddress);
        if (version.filter(text -> !text.matches("[0-9]{1,18}")).isPresent()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "version");
        }
        return of(ifMatch, version.map(Long::valueOf).orElse(null));
    }

    /**
     * Makes a change that rests on this version.
     *
     * @param change given the version
     * @param current what is there instead, asked if the version is a stale one
     * @throws ChangedMeanwhile if the version is a stale one
     * @throws Refusal any other of the change
     */
    <T> T resting(Function<Optional<Long>, T> change, Supplier<Optional<?>> current) {
        try {
            return change.apply(version);
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.CONFLICT) {
                throw refusal;
            }
            throw new ChangedMeanwhile(this, current.get());
        }
    }

    private static long version(String tag) {
        return Long.parseLong(TAG.matcher(tag).replaceFirst("$1"));
    }
}
