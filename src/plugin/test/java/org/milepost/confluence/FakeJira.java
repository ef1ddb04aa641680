package org.milepost.confluence;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.link.PlanAnswer;
import org.milepost.link.PlanQuestion;
import org.milepost.link.PlanSource;

/** Answers what it is told to, and takes as long as it is told to: by its own clock, which is the test's. */
final class FakeJira extends Clock implements PlanSource {

    final List<PlanQuestion> questions = new ArrayList<>();
    final List<Duration> times = new ArrayList<>();
    final List<Optional<URI>> backs = new ArrayList<>();
    PlanAnswer answer;
    Duration takes = Duration.ZERO;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @Override
    public PlanAnswer ask(PlanQuestion question, Duration within, Optional<URI> back) {
        backs.add(back);
        questions.add(question);
        times.add(within);
        now = now.plus(takes);
        return answer;
    }

    /** Lets time pass outside of calls. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
