package gradecheck.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.intake.Entry;
import gradecheck.result.Attendance;
import gradecheck.result.HandIn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final String CANVAS = """
            Student,ID,SIS User ID,SIS Login ID,Section,HW1 (7)
            "    Points Possible",,,,,100.00
            "Lovelace, Ada",101,s0047,al@example.edu,A,
            "Müller, Jörg",102,s0048,jm@example.edu,A,
            "Doe, Jane",103,s0049,jd@example.edu,A,
            "Doe, Jane",104,s0050,jd2@example.edu,B,
            """;

    @TempDir
    private Path temporary;

    private static Entry named(String name) {
        return new Entry(name, name, name, Path.of(name));
    }

    private static Entry handedIn(String id, String name, String studentId, String email) {
        Entry plain = named(id);
        return new Entry(
                id, name, id, plain.location(), new HandIn("canvas", studentId, email, "", false), List.of("A note."));
    }

    private Matching match(String csv, Entry... entries) throws IOException {
        return match(csv.getBytes(UTF_8), entries);
    }

    private Matching match(byte[] csv, Entry... entries) throws IOException {
        return Roster.read(Files.write(temporary.resolve("roster.csv"), csv)).match(List.of(entries));
    }

    @Test
    void takesNameAndAddressByThePlatformsNumber() throws IOException {
        Matching matching = match(
                "name,id,email\nAda Lovelace,101,ada@x.org\nBen Li,102,\n",
                handedIn("lovelaceada_101", "lovelaceada", "101", ""),
                handedIn("liben_102", "liben", "102", "ben@home.org"));

        assertThat(matching.entries()).extracting(Entry::id).containsExactly("lovelaceada_101", "liben_102");
        assertThat(matching.entries()).extracting(Entry::name).containsExactly("Ada Lovelace", "Ben Li");
        assertThat(matching.entries())
                .extracting(Entry::handIn)
                .containsExactly(
                        new HandIn("canvas", "101", "ada@x.org", "", false),
                        new HandIn("canvas", "102", "ben@home.org", "", false));
        assertThat(matching.entries().get(0).notes()).containsExactly("A note.");
        assertThat(matching.attendance()).isEqualTo(new Attendance(2, List.of(), List.of()));
        assertThat(matching.lines(true)).isEmpty();
    }

    @Test
    void readsTheGradeBookOfCanvasAndTellsWhoIsMissingAndUnknown() throws IOException {
        Matching matching = match(
                CANVAS,
                handedIn("lovelaceada_101", "lovelaceada", "101", ""),
                handedIn("müllerjörg_9", "müllerjörg", "9", ""),
                handedIn("doejane_8", "doejane", "8", ""),
                handedIn("zorroz_7", "zorroz", "7", ""));

        assertThat(matching.entries())
                .extracting(Entry::name)
                .containsExactly("Lovelace, Ada", "Müller, Jörg", "doejane", "zorroz");
        assertThat(matching.attendance())
                .isEqualTo(new Attendance(
                        4,
                        List.of(
                                new Attendance.Absent("103", "Doe, Jane", ""),
                                new Attendance.Absent("104", "Doe, Jane", "")),
                        List.of("doejane_8", "zorroz_7")));
        assertThat(matching.ambiguous()).containsExactly("doejane_8");
        assertThat(matching.lines(true))
                .containsExactly(
                        "roster: nothing came from 2 of 4: Doe, Jane, Doe, Jane",
                        "roster: not on it: 2 of the submissions: doejane_8, zorroz_7",
                        "roster: of these, not clear whose: 1: doejane_8");
        assertThat(matching.lines(false))
                .containsExactly(
                        "roster: nothing came from 2 of 4",
                        "roster: not on it: 2 of the submissions",
                        "roster: of these, not clear whose: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "identifier,github_username,github_id,name | 'Lovelace, Ada',Ada-L,77,Ada Lovelace | ada-l",
                "first_name;E-Mail;LAST NAME | Ada;a@x.org;Lovelace | Lovelace Ada",
                "Surname\tGiven name\tMatriculation number | Lovelace\tAda\t0047 | 0047",
                "'Identifier','Full name','Email address' | 'Participant 12','Ada Lovelace',a@x.org | 12",
                "'Student','SIS Login ID' | 'Lovelace, Ada',al | AL"
            })
    void findsItsColumnsByName(String head, String line, String name) throws IOException {
        String csv = "\uFEFF" + (head + "\r\n" + line + "\r\n").replace('\'', '"');

        Matching matching = match(csv, named(name));

        assertThat(matching.entries().get(0).name()).isIn("Ada Lovelace", "Lovelace, Ada", "Lovelace Ada");
        assertThat(matching.attendance().unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "José Müller-Groß, jose_muller-gross",
        "Jose\u0301 Müller, Müller José",
        "Anna Maria van der Berg, van der Berg Anna Maria",
        "ÅSA Öz, asa oz"
    })
    void knowsANameHoweverItIsWritten(String onTheRoster, String name) throws IOException {
        assertThat(match("name\n\"" + onTheRoster + "\"\n", named(name)).entries())
                .extracting(Entry::name)
                .containsExactly(onTheRoster);
    }

    @Test
    void readsWhatWindowsWrites() throws IOException {
        byte[] csv = "name;id\nJörg Müller;7\n".getBytes(Charset.forName("windows-1252"));

        assertThat(match(csv, named("7")).entries()).extracting(Entry::name).containsExactly("Jörg Müller");
    }

    @Test
    void aNameClaimsNobodyWhoHasHandedInByNumber() throws IOException {
        Matching matching = match(
                CANVAS,
                handedIn("lovelaceada_101", "lovelaceada", "101", ""),
                handedIn("x_9", "Ada Lovelace", "9", ""));

        assertThat(matching.attendance().unknown()).containsExactly("x_9");
        assertThat(matching.ambiguous()).containsExactly("x_9");
        assertThat(matching.entries().get(1).handIn().email()).isEmpty();
    }

    @Test
    void twoWhoClaimOneNameAreBothUnknown() throws IOException {
        Matching matching = match(CANVAS, named("Ada Lovelace"), named("ada lovelace"));

        assertThat(matching.attendance().unknown()).containsExactly("Ada Lovelace", "ada lovelace");
        assertThat(matching.attendance().missing()).hasSize(4);
    }

    /** As where a student may set the number, and the platform has proven the address. */
    @Test
    void numberAndAddressOfDifferentStudentsAreNobodys() throws IOException {
        Matching matching = match(
                "name,id,email\nAda Lovelace,101,ada@x.org\nMallory,102,mallory@x.org\n",
                handedIn("submission_1", "Ada Lovelace", "101", "mallory@x.org"));

        assertThat(matching.ambiguous()).containsExactly("submission_1");
        assertThat(matching.attendance().missing()).hasSize(2);
    }

    @Test
    void aPlatformsNameIsTakenForNobodysLogin() throws IOException {
        Matching matching =
                match("name,login\nAda Lovelace,ada\n", handedIn("submission_1", "ada", "7", "mallory@x.org"));

        assertThat(matching.attendance().unknown()).containsExactly("submission_1");
    }

    @Test
    void aGroupIsAllOfItsMembers() throws IOException {
        Matching matching = match(CANVAS, handedIn("submission_1", "Ada, Jörg", "101, 102", ""));

        assertThat(matching.entries()).extracting(Entry::name).containsExactly("Ada, Jörg");
        assertThat(matching.attendance().missing())
                .extracting(Attendance.Absent::id)
                .containsExactly("103", "104");
        assertThat(matching.attendance().unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name,id\\nAda,1\\nLi, Ben,2\\n | , line 3: there are 3 fields, and the head has 2. Put a field that"
                        + " holds a comma between quotation marks.",
                "grade,section\\n1,2\\n | , line 1: no column is called id, name, email, login or username. Put a"
                        + " head above the students.",
                "`` | , line 1: no column is called",
                "name\\n\\n | has no line below its head",
                "name,id\\nAda,1\\n\"Ben,2\\n | is no CSV: Unclosed quoted field at end of input (record starting at line 3).",
                "name,id\\n\"Ada\"x,1\\n | (record starting at line 2)."
            })
    void complainsOfABrokenFileWithItsLine(String csv, String complaint) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> match(csv.replace("\\n", "\n")))
                .withMessageStartingWith("The roster " + temporary.resolve("roster.csv"))
                .withMessageContaining(complaint)
                .satisfies(fault ->
                        assertThat(String.valueOf(fault.getMessage()).lines()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.csv", "."})
    void complainsOfAFileThatCannotBeRead(String name) {
        Path file = temporary.resolve(name);

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> Roster.read(file))
                .withMessage("The roster " + file + " cannot be read. --roster takes a CSV file.");
    }

    @Test
    void namesAFewAndCountsTheRest() throws IOException {
        Matching matching = match("login\na\nb\nc\nd\ne\nf\ng\n");

        assertThat(matching.lines(true)).containsExactly("roster: nothing came from 7 of 7: a, b, c, d, e and 2 more");
    }
}
