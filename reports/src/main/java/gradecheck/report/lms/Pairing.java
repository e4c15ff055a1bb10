package gradecheck.report.lms;

import gradecheck.report.lms.Account.Unmatched;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Finds to each grade the row of a class list that is the student's. A row is taken only where nothing else fits: a
 * grade that fits two rows, or shares one with another grade, gets none.
 */
final class Pairing {

    private final Map<Integer, Grade> byRow = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Map<String, String> reasons = new HashMap<>();

    private Pairing() {}

    /**
     * What a grade and a row may have in common, for example an id.
     *
     * @param ofGrade the texts by which a grade is known
     * @param ofRow the texts by which a row is known
     */
    record Key(Function<Grade, List<String>> ofGrade, IntFunction<List<String>> ofRow) {}

    /**
     * Pairs grades with rows.
     *
     * @param grades in order
     * @param rows numbers of the rows
     * @param keys the most reliable first; a later one is asked only for grades to which no earlier one found a row
     * @return who belongs where
     */
    static Pairing of(List<Grade> grades, List<Integer> rows, List<Key> keys) {
        Pairing pairing = new Pairing();
        for (Key key : keys) {
            pairing.pair(grades, rows, key);
        }
        return pairing;
    }

    private void pair(List<Grade> grades, List<Integer> rows, Key key) {
        Map<String, Set<Integer>> known = new LinkedHashMap<>();
        for (int row : rows) {
            normalized(key.ofRow().apply(row))
                    .forEach(text -> known.computeIfAbsent(text, any -> new LinkedHashSet<>())
                            .add(row));
        }
        Map<Integer, List<Grade>> claims = new LinkedHashMap<>();
        for (Grade grade : grades) {
            if (placed.contains(grade.id()) || reasons.containsKey(grade.id())) {
                continue;
            }
            Set<Integer> fitting = new LinkedHashSet<>();
            normalized(key.ofGrade().apply(grade)).forEach(text -> fitting.addAll(known.getOrDefault(text, Set.of())));
            if (fitting.size() > 1) {
                reasons.put(grade.id(), "fits " + fitting.size() + " rows");
            }
            fitting.forEach(
                    row -> claims.computeIfAbsent(row, any -> new ArrayList<>()).add(grade));
        }
        claims.forEach(this::settle);
    }

    private void settle(int row, List<Grade> claimants) {
        Grade owner = byRow.get(row);
        if (owner == null && claimants.size() == 1) {
            Grade only = claimants.get(0);
            if (!reasons.containsKey(only.id())) {
                byRow.put(row, only);
                placed.add(only.id());
            }
            return;
        }
        claimants.forEach(grade -> reasons.putIfAbsent(
                grade.id(),
                owner == null
                        ? "fits the same row as " + (claimants.size() - 1) + " more"
                        : "fits the row of " + owner.id()));
    }

    /** {@return the grades by the row they belong to} */
    Map<Integer, Grade> byRow() {
        return byRow;
    }

    private List<Unmatched> unmatched(List<Grade> grades) {
        return grades.stream()
                .filter(grade -> !placed.contains(grade.id()))
                .map(grade -> Unmatched.of(grade, reasons.getOrDefault(grade.id(), "fits no row")))
                .toList();
    }

    /** {@return what came of pairing, of rows by their names} */
    Account account(List<Grade> grades, List<Integer> rows, IntFunction<String> nameOfRow, List<String> remarks) {
        List<Grade> owners =
                grades.stream().filter(grade -> placed.contains(grade.id())).toList();
        return new Account(
                owners.stream().filter(Grade::counts).map(Grade::id).toList(),
                owners.stream().filter(grade -> !grade.counts()).map(Grade::id).toList(),
                unmatched(grades),
                rows.stream()
                        .filter(row -> !byRow.containsKey(row))
                        .map(nameOfRow::apply)
                        .toList(),
                remarks);
    }

    private static List<String> normalized(List<String> texts) {
        return texts.stream()
                .map(Pairing::normalized)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** One spelling for what is written with other letters of the same look, in other case or with other blanks. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}_]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** {@return a name as it stands, and turned round where it is sorted by the last name} */
    static List<String> namesOf(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? List.of(name) : List.of(name, name.substring(comma + 1) + " " + name.substring(0, comma));
    }
}
