package org.milepost.web;

/** The hidden field of a form that carries its token. */
public final class TokenField {

    private final String name;
    private final String value;

    TokenField(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }
}
