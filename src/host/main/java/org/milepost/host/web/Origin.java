package org.milepost.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Tells requests that another site made a browser send. */
public final class Origin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Origin() {
    }

    /** Whether the method may change something. */
    public static boolean mutates(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod());
    }

    /** Whether Sec-Fetch-Site, Origin or Referer name another site; programs send none of them. */
    public static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String self = request.getScheme() + "://" + request.getHeader("Host");
        return Optional.ofNullable(request.getHeader("Origin")).or(() -> Optional.ofNullable(request.getHeader("Referer")))
                .filter(value -> !self.equals(root(value))).isPresent();
    }

    private static String root(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
