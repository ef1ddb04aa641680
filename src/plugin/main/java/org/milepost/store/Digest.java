package org.milepost.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for several values: user keys may be too long for a unique column that holds them. */
final class Digest {

    private Digest() {
    }

    /** 64 characters that tell these values, in this order, from all others. */
    static String of(String... values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
