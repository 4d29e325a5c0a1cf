package org.lessons.anonymise.release;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys and orders of one release, from its secret: the same for the same release, and of no use to whoever has another. HMAC-SHA-256
 * (RFC 2104).
 */
final class ReleaseCodes {

    /** What a code is for goes in first, so that no code of one kind says anything of one of another. */
    enum Purpose {
        CASE,
        ORDER,
        STORY,
        STORY_ORDER,
        FINGERPRINT
    }

    static final int SHORTEST = 16;

    private static final String ALGORITHM = "HmacSHA256";

    /** Twenty digits: two of ten million cases share a key in one release of ten thousand million. */
    private static final int DIGITS = 20;

    private final byte[] secret;

    ReleaseCodes(byte[] secret) {
        this.secret = secret.clone();
    }

    /** What names a case in this release; it begins with a letter, so that no spreadsheet takes it for a number. */
    String code(Purpose purpose, String what) {
        return "r" + order(purpose, what).substring(0, DIGITS);
    }

    /** Where a case stands among the others. */
    String order(Purpose purpose, String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] text = ("release\n" + purpose + "\n" + what).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            // Every Java platform has it; the message would say no more.
            throw new IllegalStateException("this Java platform lacks " + ALGORITHM);
        }
    }

    /** That they are codes; never the secret. */
    @Override
    public String toString() {
        return "ReleaseCodes";
    }
}
