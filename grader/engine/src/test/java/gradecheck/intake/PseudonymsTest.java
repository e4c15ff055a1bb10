package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    private static final List<Entry> CLASS = List.of(entry("ada"), entry("ben"), entry("chloe"), entry("dmitri"));

    @TempDir
    private Path temporary;

    private Path key = Path.of("");

    private static Entry entry(String name) {
        return new Entry(name, name + " the student", "class/" + name, Path.of("class", name + ".java"));
    }

    private static Path path(Entry entry) {
        return ((Location.OnDisk) entry.location()).path();
    }

    @BeforeEach
    void choose() {
        key = temporary.resolve("new folder/pseudonyms.key");
    }

    @Test
    void takeThePlaceOfAllThatNamesAStudent() {
        List<Entry> hidden = Pseudonyms.of(key).of(CLASS);

        assertThat(hidden).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.id()).matches("student-[0-9a-f]{12}");
            assertThat(entry.name()).isEqualTo(entry.id());
            assertThat(entry.origin()).isEqualTo(entry.id());
        });
        assertThat(hidden).extracting(Entry::id).isSorted().doesNotHaveDuplicates();
        assertThat(hidden)
                .allSatisfy(entry ->
                        assertThat(((Location.OnDisk) entry.location()).name()).isEqualTo(entry.id() + ".java"));
        assertThat(hidden)
                .extracting(PseudonymsTest::path)
                .containsExactlyInAnyOrderElementsOf(
                        CLASS.stream().map(PseudonymsTest::path).toList());
    }

    @Test
    void stayTheSameUnderOneKeyAndDifferUnderAnother() {
        List<Entry> first = Pseudonyms.of(key).of(CLASS);

        assertThat(Pseudonyms.of(key).of(CLASS)).isEqualTo(first);
        assertThat(Pseudonyms.of(temporary.resolve("other.key")).of(CLASS))
                .extracting(Entry::id)
                .doesNotContainAnyElementsOf(first.stream().map(Entry::id).toList());
    }

    @Test
    void areKnownToWhoeverOwnsTheKeyAlone() throws IOException {
        Pseudonyms.of(key);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(key.resolveSibling(".")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void areNotMadeFromADamagedKey() throws IOException {
        Files.createDirectories(key.getParent());
        Files.writeString(key, "abc");

        assertThatThrownBy(() -> Pseudonyms.of(key))
                .isInstanceOf(UsageFault.class)
                .hasMessage(
                        "The key of pseudonyms in " + key + " is damaged. Restore it, or remove it to have a new one"
                                + " made, under which all pseudonyms are new.");
    }

    @Test
    void needAPlaceForTheirKey() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> Pseudonyms.of(file.resolve("pseudonyms.key")))
                .isInstanceOf(UsageFault.class)
                .hasMessageContaining("can be neither read from nor written to");
    }
}
