package gradecheck.report.lms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A grade book as Canvas gives it out: who its rows are, and what its columns. */
final class CanvasSheet {

    private static final String STUDENT = "Student";
    private static final String LAST_NAME = "LastName";
    private static final String FIRST_NAME = "FirstName";
    private static final String ID = "ID";
    private static final List<String> OTHER_IDS = List.of("SIS User ID", "SIS Login ID", "Integration ID");
    private static final Set<String> WHO = Set.of(LAST_NAME, FIRST_NAME, ID, "Root Account", "Section");
    private static final String POINTS_POSSIBLE = "Points Possible";
    private static final String READ_ONLY = "read only";
    private static final Set<String> TEST_STUDENT = Set.of("student, test", "test student");

    /** Stands below assignments whose scores students do not see at once, in a row of nobody. */
    private static final Pattern POSTING = Pattern.compile("(Muted|Manual Posting.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_ID = Pattern.compile(".*\\(\\d+\\)");

    /** What Canvas adds up itself, of groups of assignments with an id, too. */
    private static final Pattern COMPUTED =
            Pattern.compile("(Current|Final|Override) (Score|Points|Grade|Status)( \\(.*\\))?$");

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    private final CsvSheet sheet;
    private final List<String> head;
    private final int id;

    private CanvasSheet(CsvSheet sheet) {
        this.sheet = sheet;
        this.head = sheet.head();
        this.id = head.indexOf(ID);
    }

    static CanvasSheet read(String text) throws UnfitFileException {
        CanvasSheet canvas = new CanvasSheet(CsvSheet.read(text));
        List<String> head = canvas.head;
        boolean oneName = canvas.id == 1 && head.get(0).contains(STUDENT);
        boolean twoNames =
                canvas.id == 2 && head.get(0).equals(LAST_NAME) && head.get(1).equals(FIRST_NAME);
        if (!oneName && !twoNames) {
            throw new UnfitFileException(
                    "this is not a Canvas export: its first column must be Student and its second ID,"
                            + " and the first is \"" + head.get(0)
                            + "\". Take the file that Canvas gives at Grades, Export.");
        }
        return canvas;
    }

    String title(int column) {
        return head.get(column);
    }

    /** {@return the rows of students, the test student among them} */
    List<Integer> students() {
        return sheet.body().stream()
                .filter(row -> !isPointsPossible(row) && !isPosting(row))
                .toList();
    }

    boolean isTestStudent(int row) {
        return names(row).stream().map(Pairing::normalized).anyMatch(TEST_STUDENT::contains);
    }

    private boolean isPointsPossible(int row) {
        return sheet.cell(row, 0).contains(POINTS_POSSIBLE);
    }

    private boolean isPosting(int row) {
        return IntStream.range(0, head.size())
                .allMatch(column -> POSTING.matcher(sheet.cell(row, column)).matches());
    }

    List<String> canvasIds(int row) {
        return List.of(sheet.cell(row, id));
    }

    List<String> otherIds(int row) {
        return OTHER_IDS.stream()
                .map(head::indexOf)
                .filter(column -> column >= 0)
                .map(column -> sheet.cell(row, column))
                .toList();
    }

    List<String> names(int row) {
        return id == 1 ? Pairing.namesOf(sheet.cell(row, 0)) : List.of(sheet.cell(row, 1) + " " + sheet.cell(row, 0));
    }

    /** {@return the columns of assignments, by the id behind their titles, but for those that take no scores} */
    List<Integer> assignments() {
        return IntStream.range(id + 1, head.size())
                .filter(column -> WITH_ID.matcher(head.get(column)).matches())
                .filter(column -> !COMPUTED.matcher(head.get(column)).find())
                .filter(column -> possible(column)
                        .filter(text -> text.contains(READ_ONLY))
                        .isEmpty())
                .boxed()
                .toList();
    }

    /** {@return the points that Canvas has for a column, where it tells} */
    Optional<BigDecimal> pointsPossible(int column) {
        return possible(column)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    private Optional<String> possible(int column) {
        return sheet.body().stream().filter(this::isPointsPossible).findFirst().map(row -> sheet.cell(row, column));
    }

    /** {@return the text of a file with the columns that tell who a student is, and one with new scores by row} */
    String write(int column, Map<Integer, Map<Integer, String>> scores) {
        List<Integer> columns = IntStream.range(0, head.size())
                .filter(i -> i == 0 || i == column || OTHER_IDS.contains(head.get(i)) || WHO.contains(head.get(i)))
                .boxed()
                .toList();
        return sheet.write(columns, scores);
    }
}
