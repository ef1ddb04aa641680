package org.milepost.rest;

import org.milepost.plan.Reflection;

/** What the owner thought; each part may be empty. */
@Json
record ReflectionResponse(String worked, String notWorked, String improve) {

    static ReflectionResponse of(Reflection reflection) {
        return new ReflectionResponse(reflection.worked(), reflection.notWorked(), reflection.improve());
    }
}
