package org.milepost.rest;

import org.milepost.plan.People.Person;

/** A person: the log-in name and the name as shown. */
@Json
record PersonResponse(String name, String fullName) {

    static PersonResponse of(Person person) {
        return new PersonResponse(person.name(), person.fullName());
    }
}
