package gradecheck.report.lms;

import java.util.List;
import java.util.stream.Collectors;

/** Which column of a Canvas grade book is the assignment's. */
final class CanvasColumn {

    private static final String ID = "\\s*\\((\\d+)\\)$";

    private CanvasColumn() {}

    /**
     * Finds it.
     *
     * @param gradebook whose columns there are
     * @param wanted title, with or without the id, or the id; empty to take the only one titled as the assignment
     * @param names of the assignment
     * @return the number of the column
     * @throws UnfitFileException where none or several fit, with all there are
     */
    static int choose(CanvasSheet gradebook, String wanted, List<String> names) throws UnfitFileException {
        List<Integer> columns = gradebook.assignments();
        List<Integer> fitting = columns.stream()
                .filter(column -> wanted.isEmpty()
                        ? names.stream().anyMatch(name -> isTitled(gradebook.title(column), name))
                        : isCalled(gradebook.title(column), wanted))
                .toList();
        List<Integer> exact = fitting.stream()
                .filter(column -> gradebook.title(column).equals(wanted.strip()))
                .toList();
        List<Integer> left = exact.isEmpty() ? fitting : exact;
        if (left.size() == 1) {
            return left.get(0);
        }
        String found = left.isEmpty() ? "no assignment" : left.size() + " assignments";
        String called = wanted.isEmpty() ? "titled as the graded one" : "called \"" + wanted + "\"";
        throw new UnfitFileException("it has " + found + " " + called + ". Name the column with --column; "
                + (columns.isEmpty() ? "there is none that takes scores." : "there are " + all(gradebook, columns)));
    }

    private static String all(CanvasSheet gradebook, List<Integer> columns) {
        return columns.stream()
                .map(column -> "\"" + gradebook.title(column) + "\"")
                .collect(Collectors.joining(", ", "", "."));
    }

    private static boolean isCalled(String title, String wanted) {
        String bare = title.replaceFirst(ID, "");
        String id = title.replaceFirst("^.*" + ID, "$1");
        return List.of(title, bare, id).contains(wanted.strip());
    }

    /** Letters and digits alone have to be the same. */
    private static boolean isTitled(String title, String name) {
        return letters(title.replaceFirst(ID, "")).equals(letters(name));
    }

    private static String letters(String text) {
        return Pairing.normalized(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
