package org.lessons.anonymise;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lessons.model.shape.Category;

/**
 * The key of one release: whoever is meant gets the same code under it in every case, and another under another key.
 *
 * <p>Never written, never printed. HMAC-SHA-256 (RFC 2104).
 */
final class ReleaseKey {

    /** In bytes: a key that can be guessed lets anybody find out whose code it is. */
    static final int SHORTEST = 16;

    private static final String ALGORITHM = "HmacSHA256";

    /** Without vowels, so that no code is a word; without 0, 1 and Y, which are read as others. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private static final String SIGNS = LETTERS + "23456789";
    private static final int LENGTH = 7;

    private final byte[] key;

    ReleaseKey(byte[] key) {
        if (key.length < SHORTEST) {
            throw new IllegalArgumentException("a release key has at least " + SHORTEST + " bytes");
        }
        this.key = key.clone();
    }

    /** A letter and six signs, ten thousand million in all: two of ten thousand people share one in one release of 190. */
    String code(Category category, String folded) {
        BigInteger number = number("pseudonym", category.name() + "\n" + folded);
        StringBuilder code = new StringBuilder(LENGTH);
        String from = LETTERS;
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(from.length()));
            code.append(from.charAt(parts[1].intValue()));
            number = parts[0];
            from = SIGNS;
        }
        return code.toString();
    }

    /** A number from 0, below the bound, the same each time for the same case. */
    int below(int bound, String what) {
        return number("shift", what).mod(BigInteger.valueOf(bound)).intValue();
    }

    /** The purpose goes in first, so that no code of one kind says anything of one of another. */
    private BigInteger number(String purpose, String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new BigInteger(1, mac.doFinal((purpose + "\n" + what).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            // Every Java platform has it; the message would say no more.
            throw new IllegalStateException("this Java platform lacks " + ALGORITHM);
        }
    }

    /** That it is one; never the key. */
    @Override
    public String toString() {
        return "ReleaseKey";
    }
}
