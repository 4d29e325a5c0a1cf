package org.lessons.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Numbers by which nobody can be reached or looked up.
 *
 * <p>Telephones are from the ranges that Ofcom keeps free for drama, NHS numbers begin with 999 as those for tests do (with
 * a check digit that fits), postcodes are in the pseudo area ZZ99, e-mail ends at example.org (RFC 2606).
 */
final class FictionalNumbers {

    private static final List<String> EXCHANGES = List.of(
            "0113 496 0",
            "0115 496 0",
            "0141 496 0",
            "0191 498 0",
            "028 9649 6",
            "029 2018 0",
            "07700 900",
            "01632 960");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private final SplittableRandom random;

    FictionalNumbers(SplittableRandom random) {
        this.random = random;
    }

    String telephone() {
        return EXCHANGES.get(random.nextInt(EXCHANGES.size())) + String.format("%03d", random.nextInt(1000));
    }

    /** Nine digits and the check digit; where that would be ten the number is not given out, and another is made. */
    String nhs() {
        while (true) {
            String digits = "999" + String.format("%06d", random.nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6) + check;
            }
        }
    }

    String postcode() {
        return "ZZ99 " + random.nextInt(10) + letter() + letter();
    }

    String email() {
        return "desk" + random.nextInt(100, 1000) + "@example.org";
    }

    private char letter() {
        return INWARD.charAt(random.nextInt(INWARD.length()));
    }
}
