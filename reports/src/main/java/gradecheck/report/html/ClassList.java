package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Numbers;
import gradecheck.result.Attendance;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What only the class as a whole shows, and only who teaches it is to see: who has handed in nothing, who is not on the
 * list, and whose sources are the same.
 *
 * @param listed how many are on the list of the class, in words; empty where none was given
 * @param missing who has handed in nothing
 * @param unknown submissions of nobody on the list
 * @param same submissions with the same sources, a group for each; searched for by its number in this list, from 1
 */
record ClassList(String listed, List<String> missing, List<SubmissionLink> unknown, List<SubmissionGroup> same) {

    static ClassList of(Summary summary) {
        Map<String, SubmissionSummary> byId = summary.submissions().stream()
                .collect(Collectors.toMap(SubmissionSummary::id, Function.identity(), (one, other) -> one));
        Attendance roster = summary.roster();
        return new ClassList(
                roster.listed() == 0 ? "" : Numbers.count(roster.listed(), "student", "students"),
                roster.missing().stream().map(ClassList::words).toList(),
                known(roster.unknown(), byId).map(SubmissionLink::of).toList(),
                same(summary.sameSources(), byId));
    }

    private static String words(Attendance.Absent absent) {
        String id = absent.id().isEmpty() || absent.id().equals(absent.called()) ? "" : " (" + absent.id() + ")";
        return line(absent.called() + id);
    }

    private static List<SubmissionGroup> same(List<List<String>> groups, Map<String, SubmissionSummary> byId) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> SubmissionGroup.of(known(groups.get(i), byId).toList(), "same:" + (i + 1)))
                .toList();
    }

    private static Stream<SubmissionSummary> known(List<String> ids, Map<String, SubmissionSummary> byId) {
        return ids.stream().map(byId::get).filter(Objects::nonNull);
    }
}
