package org.lessons.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of one case: taken from {@code sentences_en.txt}, with its own names, numbers and days filled in. */
final class Phrases {

    private static final Map<String, List<String>> SECTIONS = sections();
    private static final Pattern SLOT = Pattern.compile("\\{([a-z']+)\\}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK));
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final SplittableRandom random;
    private final Mentions mentions;
    private final FictionalNumbers numbers;
    private final LocalDate from;
    private final int days;
    private final Map<String, Deque<String>> left = new HashMap<>();

    Phrases(SplittableRandom random, Mentions mentions, LocalDate from, int days) {
        this.random = random;
        this.mentions = mentions;
        this.numbers = new FictionalNumbers(random);
        this.from = from;
        this.days = days;
    }

    /** Sentences that say more, until there are as many bytes of them. */
    String more(int bytes) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        while (length < bytes) {
            String next = (text.length() == 0 ? "" : " ") + one("more");
            length += next.getBytes(StandardCharsets.UTF_8).length;
            text.append(next);
        }
        return text.toString();
    }

    String one(String section) {
        String sentence = next(section);
        Matcher slots = SLOT.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(filled, Matcher.quoteReplacement(fill(slots.group(1))));
        }
        slots.appendTail(filled);
        boolean begins = sentence.startsWith("{");
        if (begins) {
            filled.setCharAt(0, Character.toUpperCase(filled.charAt(0)));
        }
        return filled.toString();
    }

    /** No sentence twice before all of its section were used. */
    private String next(String section) {
        Deque<String> unused = left.computeIfAbsent(section, name -> new ArrayDeque<>());
        if (unused.isEmpty()) {
            List<String> all = new ArrayList<>(Objects.requireNonNull(SECTIONS.get(section), section));
            while (!all.isEmpty()) {
                unused.add(all.remove(random.nextInt(all.size())));
            }
        }
        return unused.remove();
    }

    private String fill(String slot) {
        return switch (slot) {
            case "person" -> mentions.person();
            case "person's" -> mentions.possessive();
            case "org" -> mentions.organisation();
            case "place" -> mentions.place();
            case "product" -> mentions.product();
            case "day" -> day().format(DAYS.get(random.nextInt(DAYS.size())));
            case "month" -> day().format(MONTH);
            case "phone" -> numbers.telephone();
            case "nhs" -> numbers.nhs();
            case "email" -> numbers.email();
            case "postcode" -> numbers.postcode();
            case "age" -> Integer.toString(random.nextInt(41, 98));
            case "money" -> "£" + String.format(Locale.UK, "%,d", 100L * random.nextInt(3, 2_500));
            case "count" -> Integer.toString(random.nextInt(11, 240));
            default -> throw new IllegalStateException("no such slot: " + slot);
        };
    }

    private LocalDate day() {
        return from.plusDays(random.nextInt(days));
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("sentences_en.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# ")) {
                    section = sections.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sections);
    }
}
