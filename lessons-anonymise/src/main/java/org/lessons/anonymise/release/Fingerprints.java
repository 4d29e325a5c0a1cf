package org.lessons.anonymise.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes: HMAC-SHA-256 (RFC 2104), cut to 128 bits. For one thread. */
final class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Mac mac;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    Fingerprints(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            // Every Java platform has it; the message would say no more.
            throw new IllegalStateException("this Java platform lacks " + ALGORITHM);
        }
    }

    String of(String purpose, String... parts) {
        begin(purpose);
        for (String part : parts) {
            add(part);
        }
        return end();
    }

    String of(String purpose, List<String> parts) {
        begin(purpose);
        parts.forEach(this::add);
        return end();
    }

    String of(String purpose, byte[] secret) {
        begin(purpose);
        mac.update(secret);
        return end();
    }

    /** The purpose goes in first, so that no fingerprint of one kind says anything of one of another. */
    void begin(String purpose) {
        mac.reset();
        add(purpose);
    }

    /** Each part with its length, so that no two lists of parts are one. */
    void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        length.putInt(0, bytes.length);
        mac.update(length.array());
        mac.update(bytes);
    }

    String end() {
        return TEXT.encodeToString(Arrays.copyOf(mac.doFinal(), KEPT));
    }
}
