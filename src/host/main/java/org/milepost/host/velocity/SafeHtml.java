package org.milepost.host.velocity;

/** What a method marked as HTML-safe returned, on its way through a template. */
record SafeHtml(Object value) {

    static Object unwrap(Object object) {
        return object instanceof SafeHtml safe ? safe.value() : object;
    }

    static Object[] unwrap(Object[] objects) {
        Object[] bare = new Object[objects == null ? 0 : objects.length];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = unwrap(objects[i]);
        }
        return bare;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
