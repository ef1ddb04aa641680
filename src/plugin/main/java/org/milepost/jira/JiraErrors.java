package org.milepost.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Refusal;

/** What Jira said against a change, as a refusal that quotes it: its sentences are in the acting person's language already. */
public final class JiraErrors {

    private final Map<String, String> ourFields;

    /** @param ourFields the names of our fields by Jira's */
    JiraErrors(Map<String, String> ourFields) {
        this.ourFields = Map.copyOf(ourFields);
    }

    /** @throws Refusal REFUSED_BY_JIRA if the result is one of failure */
    void check(ServiceResult result) {
        if (!result.isValid()) {
            throw refusal(result.getErrorCollection());
        }
    }

    private Refusal refusal(ErrorCollection errors) {
        return errors.getErrors().entrySet().stream()
                .filter(error -> ourFields.containsKey(error.getKey()))
                .min(Map.Entry.comparingByKey())
                .map(error -> Refusal.ofField(ErrorCode.REFUSED_BY_JIRA, ourFields.get(error.getKey()), error.getValue()))
                .orElseGet(() -> Refusal.of(ErrorCode.REFUSED_BY_JIRA, sentences(errors)));
    }

    /** All that Jira said, in a fixed order. */
    public static String sentences(ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .distinct().sorted().collect(Collectors.joining(" "));
    }
}
