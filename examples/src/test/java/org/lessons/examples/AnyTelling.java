package org.lessons.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lessons.anonymise.testing.HardNames;
import org.lessons.model.CaseFile;
import org.lessons.model.CastMember;
import org.lessons.model.FailureCase;
import org.lessons.model.Permission;
import org.lessons.model.Sharing;
import org.lessons.model.check.CaseValidator;
import org.lessons.model.check.Finding;
import org.lessons.model.check.Severity;
import org.lessons.model.shape.Part;
import org.lessons.model.shape.Pointer;
import org.lessons.model.shape.Shape;
import org.lessons.model.testing.AnyCase;
import org.lessons.model.vocabulary.Codes;
import org.lessons.model.vocabulary.Term;

/** Valid cases whose gate is open and in which every text, id, code and extension may speak of the cast. */
final class AnyTelling {

    private static final Pointer CASE = Pointer.of("/case");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final Random random;
    private final List<CastMember> cast;
    private final List<String> names;
    private final Map<String, String> ids = new HashMap<>();

    private AnyTelling(long seed, List<CastMember> cast) {
        this.random = new Random(seed);
        this.cast = cast;
        this.names =
                cast.stream().flatMap(member -> Searched.names(member).stream()).toList();
    }

    /**
     * A case of that seed and size that tells of that cast.
     *
     * @param nasty whether the rest of the text is nasty; if not, there is no word in it that could be somebody's name
     */
    static CaseFile of(long seed, int size, List<CastMember> cast, boolean nasty) {
        return new AnyTelling(seed, cast).file(AnyCase.validFile(seed, size), nasty);
    }

    private CaseFile file(CaseFile any, boolean nasty) {
        FailureCase open = open(any.content());
        Shape.of(open).walk(open, (at, part, element) -> {
            if (part.isId()) {
                rename((String) element);
            }
        });
        Map<String, Object> told = new HashMap<>();
        Shape.of(open).walk(CASE, open, (at, part, element) -> told.put(at.toString(), tell(at, part, element, nasty)));
        CaseFile file = CaseFile.builder().content(open).cast(cast).build();
        // Where a name makes a language or a postcode wrong, it is not told there.
        List<String> faults;
        do {
            FailureCase telling =
                    Shape.of(open).map(CASE, open, (at, part, element) -> told.getOrDefault(at.toString(), element));
            file = file.withContent(telling.withExtensions(extensions(telling, nasty)));
            faults = faults(file);
            if (!faults.isEmpty() && !told.keySet().removeAll(faults)) {
                throw new IllegalStateException("a fault stays, whatever is left untold: " + faults);
            }
        } while (!faults.isEmpty());
        return file;
    }

    private static FailureCase open(FailureCase any) {
        Sharing sharing = any.sharing().orElseThrow();
        // The gate takes a reason why nothing is said of an embargo for a question that is open.
        Map<String, Term> answered = new TreeMap<>(sharing.absent());
        answered.remove("embargo");
        return any.withSharing(sharing.withAbsent(answered)
                .withLevel(Codes.Level.PEERS)
                .withEmbargo(Optional.empty())
                .withHold(Optional.empty())
                .withPermissions(
                        sharing.permissions().stream().map(AnyTelling::given).toList()));
    }

    private static Permission given(Permission permission) {
        Map<String, Term> absent = new TreeMap<>(permission.absent());
        absent.remove("status");
        return permission.withStatus(Codes.PermissionStatus.GIVEN).withAbsent(absent);
    }

    private void rename(String id) {
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0 && ID.matcher(name).matches() && !ids.containsValue(name)) {
            ids.put(id, name);
        }
    }

    private Object tell(Pointer at, Part part, Object element, boolean nasty) {
        String name = names.get(random.nextInt(names.size()));
        if (element instanceof Term) {
            return mayChange(at.toString())
                            && random.nextInt(12) == 0
                            && CODE.matcher(name).matches()
                    ? Term.of(name)
                    : element;
        }
        if (!(element instanceof String)) {
            return element;
        }
        String text = (String) element;
        if (part.isId() || !part.refersTo().isEmpty()) {
            return ids.getOrDefault(text, text);
        }
        String plain = nasty ? text : "zq";
        return random.nextInt(3) == 0
                ? plain
                : plain + HardNames.surface(name, random) + Character.toString(plain.codePointAt(0));
    }

    /** The gate asks for the status and the sharing; and whether there is a region depends on the nation. */
    private static boolean mayChange(String at) {
        return !at.startsWith("/case/sharing") && !at.equals("/case/status") && !at.endsWith("/nation");
    }

    private Map<String, String> extensions(FailureCase telling, boolean nasty) {
        Map<String, String> extensions = new TreeMap<>();
        telling.extensions().forEach((key, value) -> {
            String plain = nasty ? key : "zq." + extensions.size();
            extensions.put(extensions.isEmpty() ? plain + " " + names.get(0) : plain, value);
        });
        return extensions;
    }

    private static List<String> faults(CaseFile file) {
        return CaseValidator.validate(file).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::location)
                .map(Object::toString)
                .toList();
    }
}
