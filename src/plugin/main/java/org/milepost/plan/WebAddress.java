package org.milepost.plan;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page on the web, safe to be shown as a link: http or https, whole, with a host, without a user name in it. It leads where it says:
 * a host in other letters than a to z stands in the form in which look-alikes differ (xn--), and no character turns or hides what is read.
 * Milepost never opens it itself.
 *
 * @param address at most {@value #LENGTH} characters
 */
public record WebAddress(String address) {

    /** The most characters of an address. */
    public static final int LENGTH = 2000;

    /** What may stand for a host: names, underscores among them as in many a company's own net, and addresses in numbers. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?");
    private static final Pattern NUMBERS = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final int PORTS_END = 65_536;

    public WebAddress {
        if (address.length() > LENGTH || parsed(address).isEmpty()) {
            throw new IllegalArgumentException("not the address of a page");
        }
    }

    /**
     * What was typed, stripped, its host in ASCII.
     *
     * @throws Refusal FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_CHARACTERS for spaces, control and invisible characters, LINK_INVALID for any other address
     */
    public static WebAddress checked(String field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, field);
        }
        if (text.length() > LENGTH) {
            throw Refusal.ofField(ErrorCode.FIELD_TOO_LONG, field, Integer.toString(LENGTH));
        }
        if (text.codePoints().anyMatch(WebAddress::cannotBeSeen)) {
            throw Refusal.ofField(ErrorCode.FIELD_CHARACTERS, field);
        }
        return parsed(text).map(parts -> parts.scheme + "://" + parts.host + parts.rest).filter(address -> address.length() <= LENGTH)
                .map(WebAddress::new).orElseThrow(() -> Refusal.ofField(ErrorCode.LINK_INVALID, field));
    }

    /** What is kept, absent if it is no such address: what comes out of the storage is looked at once more before it becomes a link. */
    public static Optional<WebAddress> of(String kept) {
        boolean sound = kept.length() <= LENGTH && kept.codePoints().noneMatch(WebAddress::cannotBeSeen) && parsed(kept).isPresent();
        return sound ? Optional.of(new WebAddress(kept)) : Optional.empty();
    }

    /** Where it leads to, to be shown beside the link. */
    public String host() {
        return parsed(address).orElseThrow().host;
    }

    private record Parts(String scheme, String host, String rest) {
    }

    private static Optional<Parts> parsed(String text) {
        try {
            // Java takes what is outside ASCII, yet no backslash, which browsers read as a slash.
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String authority = uri.getRawAuthority();
            if (authority == null || authority.contains("@") || !scheme.equals("http") && !scheme.equals("https")) {
                return Optional.empty();
            }
            int colon = authority.lastIndexOf(':');
            boolean withPort = colon > authority.lastIndexOf(']');
            String port = withPort ? authority.substring(colon + 1) : "";
            String rest = text.substring(text.indexOf(authority) + authority.length());
            return !isPort(port) ? Optional.empty() : host(withPort ? authority.substring(0, colon) : authority)
                    .map(host -> new Parts(scheme, host, (port.isEmpty() ? "" : ":" + port) + rest));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || port.matches("[0-9]{1,5}") && Integer.parseInt(port) < PORTS_END;
    }

    private static Optional<String> host(String typed) {
        if (NUMBERS.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        try {
            String host = typed.chars().allMatch(letter -> letter < 128) ? typed : IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
            boolean sound = HOST.matcher(host).matches() && !host.contains("..");
            return sound ? Optional.of(host.toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean cannotBeSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
