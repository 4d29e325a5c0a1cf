package org.lessons.model.resource;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What things are called in English and in Welsh; English where a language is neither, or where the Welsh is not written yet. */
public final class Words {

    private final Map<String, String> english;
    private final Map<String, String> welsh;

    private Words(Map<String, String> english, Map<String, String> welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /**
     * The words of two files of ours, which must be there.
     *
     * @param owner a class of the module whose files they are
     * @param path what comes before {@code _en.properties} and {@code _cy.properties}
     * @return the words
     */
    public static Words of(Class<?> owner, String path) {
        return new Words(Entries.read(owner, path + "_en.properties"), Entries.read(owner, path + "_cy.properties"));
    }

    /**
     * The words of two files that may be there: a host writes them for records of its own, or does not.
     *
     * @param owner a class of the module whose files they are
     * @param english the path of the English file
     * @param welsh the path of the Welsh file
     * @return the words
     */
    public static Words found(Class<?> owner, String english, String welsh) {
        return new Words(
                Entries.find(owner, english).orElse(Map.of()),
                Entries.find(owner, welsh).orElse(Map.of()));
    }

    /**
     * What stands under a key.
     *
     * @param key the key
     * @param locale Welsh, or anything else for English
     * @return the words, or empty when there are none in English either
     */
    public Optional<String> find(String key, Locale locale) {
        String english = this.english.get(key);
        return Optional.ofNullable(isWelsh(locale) ? welsh.getOrDefault(key, english) : english);
    }

    /**
     * Whether a locale asks for Welsh, whatever its region.
     *
     * @param locale any locale
     * @return true for {@code cy} and {@code cy-GB}
     */
    public static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals("cy");
    }
}
