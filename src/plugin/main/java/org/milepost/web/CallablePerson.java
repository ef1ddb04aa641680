package org.milepost.web;

import org.milepost.plan.People.Person;

/** Somebody whose plan the reader may open a review of. */
public final class CallablePerson {

    private final Person person;
    private final Words words;

    CallablePerson(Person person, Words words) {
        this.person = person;
        this.words = words;
    }

    public String getUser() {
        return person.name();
    }

    public String getName() {
        return person.fullName();
    }

    public String getStartLabel() {
        return words.text("milepost.review.start.named", person.fullName());
    }
}
