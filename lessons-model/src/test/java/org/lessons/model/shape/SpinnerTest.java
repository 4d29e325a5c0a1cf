package org.lessons.model.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpinnerTest {

    /** Loads the record anew, as a host's own loader would, and everything else from where it is. */
    private static final class HostLoader extends ClassLoader {

        HostLoader() {
            super(SpinnerTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(GuestNote.class.getName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = SpinnerTest.class.getResourceAsStream("GuestNote.class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static Optional<Access> spun(MethodHandles.Lookup lookup, Class<? extends Record> type) {
        return Spinner.access(lookup, type);
    }

    @Test
    void spinsWhatItsOwnLoaderKnows() {
        Access access = spun(MethodHandles.lookup(), GuestNote.class).orElseThrow();
        GuestNote note = new GuestNote(Optional.of("a text"), List.of("a mark"));

        assertThat(access.read(note, 0)).isEqualTo(Optional.of("a text"));
        assertThat(access.read(note, 1)).isEqualTo(List.of("a mark"));
        assertThat(access.build(new Object[] {Optional.of("a text"), List.of("a mark")}))
                .isEqualTo(note);
    }

    @Test
    void aRecordOfAnotherLoaderIsReadAndMadeByHandles() throws ClassNotFoundException {
        Class<? extends Record> type =
                new HostLoader().loadClass(GuestNote.class.getName()).asSubclass(Record.class);
        assertThat(type).isNotEqualTo(GuestNote.class);
        assertThat(spun(MethodHandles.lookup(), type)).isEmpty();

        Shape<? extends Record> shape = Shape.of(type);
        Record note = shape.build(new Object[] {Optional.of("a text"), List.of("a mark")});
        assertThat(note).isInstanceOf(type).hasToString("GuestNote[text=Optional[a text], marks=[a mark]]");
        assertThat(shape.parts().stream().map(part -> part.read(note)))
                .containsExactly(Optional.of("a text"), List.of("a mark"));
    }

    @Test
    void whereNoClassMayBeMadeHandlesServe() {
        assertThat(spun(MethodHandles.publicLookup(), GuestNote.class)).isEmpty();
    }
}
