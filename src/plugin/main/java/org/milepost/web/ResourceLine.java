package org.milepost.web;

import java.time.LocalDate;
import java.util.Optional;
import org.milepost.plan.People.Person;
import org.milepost.plan.Resource;
import org.milepost.plan.ResourceState;
import org.milepost.plan.WebAddress;

/** Something that a goal needs from elsewhere, and how it stands with it. */
public final class ResourceLine {

    private final Resource resource;
    private final Optional<Person> person;
    private final Optional<Person> saidBy;
    private final Optional<String> step;
    private final LocalDate today;
    private final Words words;

    /**
     * @param person from whom, absent for somebody outside or nobody named
     * @param saidBy who answered
     * @param step what the step says that it is for
     */
    ResourceLine(Resource resource, Optional<Person> person, Optional<Person> saidBy, Optional<String> step, LocalDate today, Words words) {
        this.resource = resource;
        this.person = person;
        this.saidBy = saidBy;
        this.step = step;
        this.today = today;
        this.words = words;
    }

    public String getNumber() {
        return Long.toString(resource.number());
    }

    public String getVersion() {
        return Long.toString(resource.version());
    }

    public String getWhat() {
        return resource.what();
    }

    public String getKind() {
        return words.text("milepost.choice.ResourceKind." + resource.kind().name());
    }

    /** Part of a CSS class: needed, asked, granted, declined, received. */
    public String getState() {
        return States.code(resource.state());
    }

    public String getStateText() {
        return words.text("milepost.choice.ResourceState." + resource.state().name());
    }

    public boolean isWaiting() {
        return resource.isWaiting();
    }

    /** Whether it was promised and is not there yet. */
    public boolean isPromised() {
        return resource.state() == ResourceState.GRANTED;
    }

    /** For how long somebody has been waited for, else since when it stands like this; empty without a day. */
    public String getAge() {
        return resource.since().map(day -> resource.isWaiting() ? words.text("milepost.resource.age", resource.days(today))
                : words.text("milepost.resource.since", words.day(day))).orElse("");
    }

    public boolean isAged() {
        return resource.since().isPresent();
    }

    /** From whom, empty if nobody was named. */
    public String getFrom() {
        return person.map(Person::fullName).orElse(resource.others());
    }

    public boolean isFromSomebody() {
        return !getFrom().isEmpty();
    }

    /** From whom, in a fact: "from Max". */
    public String getFromText() {
        return words.text("milepost.resource.from", getFrom());
    }

    public String getCost() {
        return resource.cost();
    }

    public boolean isPriced() {
        return !resource.cost().isEmpty();
    }

    public String getTime() {
        return resource.time();
    }

    public boolean isTimed() {
        return !resource.time().isEmpty();
    }

    public String getNote() {
        return resource.note();
    }

    public boolean isNoted() {
        return !resource.note().isEmpty();
    }

    public boolean isLinked() {
        return resource.link().isPresent();
    }

    /** The address of a page about it, http or https alone. */
    public String getUrl() {
        return resource.link().map(WebAddress::address).orElse("");
    }

    /** Where that page is: shown, so that nobody is led elsewhere. */
    public String getHost() {
        return resource.link().map(WebAddress::host).orElse("");
    }

    public boolean isForStep() {
        return step.isPresent();
    }

    public String getStep() {
        return step.orElse("");
    }

    public boolean isAnswered() {
        return saidBy.isPresent();
    }

    /** Who answered here: that it is their own word and not a note of the owner's. */
    public String getAnsweredText() {
        return saidBy.map(who -> words.text(resource.state() == ResourceState.DECLINED ? "milepost.resource.said.declined" : "milepost.resource.said.granted", who.fullName()))
                .orElse("");
    }

    public boolean isWorded() {
        return !resource.answer().isEmpty();
    }

    public String getAnswer() {
        return resource.answer();
    }

    /** The values as they are kept, for the form. */
    public String getKeptKind() {
        return resource.kind().name();
    }

    public String getKeptState() {
        return resource.state().name();
    }

    public String getKeptStep() {
        return resource.step().map(Object::toString).orElse("");
    }

    public String getKeptLibrary() {
        return resource.library().map(Object::toString).orElse("");
    }

    public String getKeptPerson() {
        return person.map(Person::name).orElse("");
    }

    public String getKeptOthers() {
        return resource.others();
    }

    public String getKeptSince() {
        return resource.since().map(LocalDate::toString).orElse("");
    }

    /** Names for buttons that stand once in every row. */
    public String getReceivedLabel() {
        return words.text("milepost.resource.received.named", resource.what());
    }

    public String getEditLabel() {
        return words.text("milepost.goalpage.edit.named", resource.what());
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", resource.what());
    }

    public String getGrantLabel() {
        return words.text("milepost.waiting.grant.named", resource.what());
    }

    public String getDeclineLabel() {
        return words.text("milepost.waiting.decline.named", resource.what());
    }
}
