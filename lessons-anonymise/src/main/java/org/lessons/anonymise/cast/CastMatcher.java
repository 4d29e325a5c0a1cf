package org.lessons.anonymise.cast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lessons.model.CastMember;
import org.lessons.model.shape.Category;

/**
 * Finds every spelling of every member of a cast in one pass over a text (Aho and Corasick, 1975).
 *
 * <p>Linear in the length of the text, whatever the cast. Immutable once made; safe for use by several threads.
 */
public final class CastMatcher {

    /** A state of the automaton: where the next letter leads, where to fall back, and what ends here. */
    private static final class State {
        final Map<Character, State> next = new HashMap<>();
        final List<NameForm> ending = new ArrayList<>();

        @Nullable
        State fallback;

        @Nullable
        State nextEnding;
    }

    /**
     * A spelling that was found.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param member the member's position in the cast
     * @param category what the member is
     * @param declared whether it is a whole name or alias, rather than a part or initials
     */
    public record Match(int start, int end, int member, Category category, boolean declared) {}

    private static final int AROUND = 120;
    private static final int SHORTEST_TELLING = 40;

    private final State root = new State();

    private CastMatcher() {}

    /**
     * A matcher for a cast.
     *
     * @param cast the names to hide
     * @return the matcher
     */
    public static CastMatcher of(List<CastMember> cast) {
        return of(cast, List.of());
    }

    /**
     * A matcher for a cast, and for names that stand in components of the case without having been declared.
     *
     * @param cast the names to hide
     * @param named others, found as they stand and where written with a capital; one that is called as a member of the
     *     cast is that member, the others are counted on from the end of the cast
     * @return the matcher
     */
    public static CastMatcher of(List<CastMember> cast, List<CastMember> named) {
        CastMatcher matcher = new CastMatcher();
        NameForms.of(cast, named).forEach(matcher::add);
        matcher.link();
        return matcher;
    }

    /**
     * A matcher for names as they are listed, without what could be made of them: no parts, initials or nicknames.
     *
     * @param names names or phrases, found as whole words in any case
     * @param category what they are
     * @return the matcher
     */
    public static CastMatcher listed(Collection<String> names, Category category) {
        CastMatcher matcher = new CastMatcher();
        names.stream()
                .map(CastMatcher::fold)
                .filter(folded -> !folded.isEmpty())
                .distinct()
                .forEach(folded -> matcher.add(new NameForm(folded, 0, category, NameForm.Kind.DECLARED)));
        matcher.link();
        return matcher;
    }

    /**
     * A name as the matcher compares it.
     *
     * @param name a name
     * @return the name without case, accents and kinds of blank
     */
    public static String fold(String name) {
        return Folded.of(name).trimmed();
    }

    /**
     * What a member is, for the policy.
     *
     * @param member somebody or something of the cast
     * @return its category; other when it has none that we know
     */
    public static Category categoryOf(CastMember member) {
        return NameForms.categoryOf(member);
    }

    private void add(NameForm form) {
        State state = root;
        for (int i = 0; i < form.folded().length(); i++) {
            state = state.next.computeIfAbsent(form.folded().charAt(i), c -> new State());
        }
        state.ending.add(form);
    }

    private void link() {
        Deque<State> open = new ArrayDeque<>();
        for (State state : root.next.values()) {
            state.fallback = root;
            open.add(state);
        }
        while (!open.isEmpty()) {
            State state = open.remove();
            for (Map.Entry<Character, State> step : state.next.entrySet()) {
                State child = step.getValue();
                State fallback = fallback(state.fallback, step.getKey());
                child.fallback = fallback;
                child.nextEnding = fallback.ending.isEmpty() ? fallback.nextEnding : fallback;
                open.add(child);
            }
        }
    }

    /** Where a letter leads from the nearest state that knows it. */
    private State fallback(@Nullable State nearest, Character letter) {
        for (State back = nearest; back != null; back = back.fallback) {
            State to = back.next.get(letter);
            if (to != null) {
                return to;
            }
        }
        return root;
    }

    /**
     * Every spelling in a text, overlapping ones included.
     *
     * @param text any text
     * @return the matches, in the order of their ends
     */
    public List<Match> find(CharSequence text) {
        return root.next.isEmpty() ? List.of() : find(Folded.of(text), text);
    }

    private List<Match> find(Folded folded, CharSequence text) {
        List<Match> matches = new ArrayList<>();
        State state = root;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            State to = state.next.get(c);
            while (to == null && state.fallback != null) {
                state = state.fallback;
                to = state.next.get(c);
            }
            state = to == null ? root : to;
            for (State end = state; end != null; end = end.nextEnding) {
                for (NameForm form : end.ending) {
                    int first = i - form.folded().length() + 1;
                    if (folded.edgeBefore(first) && folded.edgeAfter(i)) {
                        int from = folded.origin(first);
                        int to16 = folded.originEnd(i);
                        if (standsSo(form, text, from, to16)) {
                            matches.add(new Match(
                                    from, to16, form.member(), form.category(), form.kind() == NameForm.Kind.DECLARED));
                        }
                    }
                }
            }
        }
        return matches;
    }

    private static boolean standsSo(NameForm form, CharSequence text, int from, int to) {
        return switch (form.kind()) {
            case DECLARED, RARE_PART -> true;
            case PART ->
                !Character.isLowerCase(Character.codePointAt(text, from))
                        || beginsSentence(text, from)
                        || nothingIsCapital(text, from);
            case INITIALS -> text.subSequence(from, to).chars().noneMatch(Character::isLowerCase);
        };
    }

    /** A sentence that begins with a small letter is by somebody who does without capitals. */
    private static boolean beginsSentence(CharSequence text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || at - before > 1 && ".!?".indexOf(text.charAt(before)) >= 0 || text.charAt(before) == '\n';
    }

    /** Whether whoever wrote this does without capitals; a few lines around say so. */
    private static boolean nothingIsCapital(CharSequence text, int at) {
        int to = Math.min(text.length(), at + AROUND);
        int from = Math.max(0, at - AROUND);
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return to - from > SHORTEST_TELLING;
    }

    /**
     * Whether a text holds a whole name or alias of one of the categories.
     *
     * @param text any text
     * @param categories the categories that must not be found
     * @return true when something is left
     */
    public boolean leaves(CharSequence text, Set<Category> categories) {
        return find(text).stream().anyMatch(match -> match.declared() && categories.contains(match.category()));
    }

    /** That it is one; never the names. */
    @Override
    public String toString() {
        return "CastMatcher";
    }
}
