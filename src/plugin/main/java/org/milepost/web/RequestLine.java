package org.milepost.web;

import java.util.Optional;
import org.milepost.career.Request;

/** Something that one person waits for and another was asked for. */
public final class RequestLine {

    private final Request request;
    private final String contextPath;
    private final Words words;

    RequestLine(Request request, String contextPath, Words words) {
        this.request = request;
        this.contextPath = contextPath;
        this.words = words;
    }

    /** What is waited for. */
    public ResourceLine getResource() {
        return new ResourceLine(request.resource(), request.asked(), request.resource().saidBy().isPresent() ? request.asked() : Optional.empty(), request.step(),
                request.today(), words);
    }

    public String getGoal() {
        return request.goal().toString();
    }

    public String getGoalTitle() {
        return request.goalTitle();
    }

    public String getUrl() {
        return Links.goal(contextPath, request.goal());
    }

    public String getOwner() {
        return request.owner().fullName();
    }

    /** Whether the reader may answer and has not yet. */
    public boolean isAnswerable() {
        return request.answerable() && !getResource().isPromised();
    }
}
