package gradecheck.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file with a head: commas, semicolons or tabs; UTF-8, else what Windows writes in Western Europe. */
final class RosterReader {

    private static final long MAX_BYTES = 16L << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The second line of Canvas's grade book. */
    private static final String NOBODY = "Points Possible";

    private final Path file;
    private List<Optional<Column>> columns = List.of();

    private RosterReader(Path file) {
        this.file = file;
    }

    /**
     * {@return the students on a roster}
     *
     * @param file CSV
     * @throws UsageFault where it is no roster, with the line
     */
    static List<Student> read(Path file) {
        RosterReader reader = new RosterReader(file);
        String text = reader.text();
        List<Student> students = new ArrayList<>();
        try {
            Iterator<CsvRecord> lines = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .iterator();
            reader.readHead(lines);
            while (lines.hasNext()) {
                Student student = reader.student(lines.next());
                if (!student.isBlank() && !student.name().equals(NOBODY)) {
                    students.add(student);
                }
            }
        } catch (CsvParseException e) {
            throw new UsageFault("The roster " + file + " is no CSV: " + e.getMessage() + ".");
        }
        if (students.isEmpty()) {
            throw new UsageFault("The roster " + file + " has no line below its head; put a student on each.");
        }
        return students;
    }

    private String text() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UsageFault("The roster " + file + " is larger than " + MAX_BYTES + " bytes.");
            }
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .replaceFirst("^\uFEFF", "");
            } catch (CharacterCodingException e) {
                return new String(bytes, WINDOWS);
            }
        } catch (IOException e) {
            throw new UsageFault("The roster " + file + " cannot be read. --roster takes a CSV file.");
        }
    }

    /** The one that the head has most of. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (head.chars().filter(c -> c == candidate).count()
                    > head.chars().filter(c -> c == ',').count()) {
                most = candidate;
            }
        }
        return most;
    }

    private void readHead(Iterator<CsvRecord> lines) {
        List<String> head = lines.hasNext() ? lines.next().getFields() : List.of();
        columns = head.stream().map(Column::of).toList();
        if (columns.stream().allMatch(Optional::isEmpty)) {
            throw new UsageFault("The roster " + file + ", line 1: no column is called id, name, email, login or"
                    + " username. Put a head above the students.");
        }
    }

    private Student student(CsvRecord line) {
        List<String> fields = line.getFields().stream().map(String::strip).toList();
        if (fields.stream().skip(columns.size()).anyMatch(field -> !field.isEmpty())) {
            throw new UsageFault("The roster " + file + ", line " + line.getStartingLineNumber() + ": there are "
                    + fields.size() + " fields, and the head has " + columns.size()
                    + ". Put a field that holds a comma between quotation marks.");
        }
        List<String> names = values(fields, Column.NAME);
        String parts = String.join(
                        " ",
                        String.join(" ", values(fields, Column.FIRST_NAME)),
                        String.join(" ", values(fields, Column.LAST_NAME)))
                .strip();
        return new Student(
                names.isEmpty() ? parts : names.get(0),
                values(fields, Column.EMAIL).stream().findFirst().orElse(""),
                values(fields, Column.ID),
                values(fields, Column.LOGIN));
    }

    private List<String> values(List<String> fields, Column wanted) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            if (columns.get(i).filter(wanted::equals).isPresent()
                    && !fields.get(i).isEmpty()) {
                values.add(fields.get(i));
            }
        }
        return values;
    }
}
