package org.milepost.rest;

import org.milepost.career.Request;
import org.milepost.plan.Resource;
import org.milepost.plan.WebAddress;

/**
 * A resource that somebody was asked for ({@code state} ASKED) or has promised (GRANTED): {@code goal} and {@code number} name it, {@code version} is what an
 * answer rests on (0 for who may not answer), {@code days} for how many days it has stood like this, {@code said} whether the promise was given in Milepost by
 * the one who was asked, {@code answerable} whether the caller may answer. {@code asked} is absent for somebody outside, whom {@code others} names.
 */
@Json
record RequestResponse(long goal, String goalTitle, long number, long version, String kind, String what, String link, String cost, String time, String step,
                       String state, String since, long days, PersonResponse owner, PersonResponse asked, String others, String note, boolean said, String answer,
                       boolean answerable) {

    static RequestResponse of(Request request) {
        Resource resource = request.resource();
        return new RequestResponse(request.goal().value(), request.goalTitle(), resource.number(), resource.version(), resource.kind().name(), resource.what(),
                resource.link().map(WebAddress::address).orElse(null), text(resource.cost()), text(resource.time()), request.step().orElse(null),
                resource.state().name(), resource.since().map(Object::toString).orElse(null), request.days(), PersonResponse.of(request.owner()),
                request.asked().map(PersonResponse::of).orElse(null), text(resource.others()), text(resource.note()), resource.saidBy().isPresent(),
                text(resource.answer()), request.answerable());
    }

    private static String text(String kept) {
        return kept.isEmpty() ? null : kept;
    }
}
