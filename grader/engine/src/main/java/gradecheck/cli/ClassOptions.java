package gradecheck.cli;

import gradecheck.assignment.Assignment;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.intake.SameStudent;
import gradecheck.intake.SubmissionFinder;
import gradecheck.platform.Layout;
import gradecheck.result.Attendance;
import gradecheck.roster.Matching;
import gradecheck.roster.Roster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the class that is graded is laid out, and who is in it. */
final class ClassOptions {

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "How the folder or zip of a learning platform is laid out: canvas, moodle, blackboard,"
                    + " gradescope, github, classroom50, nbgrader; plain, where each entry is a submission; or auto,"
                    + " which takes a platform's only if every entry is called as that platform calls it."
                    + " Default: auto")
    private Layout layout = Layout.AUTO;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "The list of the class: CSV with a head, of which id, name (or first and last name), email"
                    + " and login are taken in any order. Names and addresses come from there, and who is missing or"
                    + " unknown is reported.")
    private @Nullable Path roster;

    /**
     * The submissions of a class.
     *
     * @param entries in order
     * @param attendance how they compare with the roster
     * @param leftOut names of files that are no submissions
     * @param lines what there is to say of them, without names where these are to be hidden
     */
    record Found(List<Entry> entries, Attendance attendance, List<String> leftOut, List<String> lines) {}

    /** {@return the submissions at some paths} */
    Found find(List<Path> paths, Assignment assignment, boolean withNames) {
        Roster list = roster == null ? null : Roster.read(roster);
        SubmissionFinder finder = new SubmissionFinder(SubmissionGrader.officialNames(assignment), layout);
        paths.forEach(Nearby::suggest);
        paths.forEach(finder::add);
        List<String> lines = new ArrayList<>();
        finder.recognised().forEach(words -> lines.add("recognised: " + words));
        List<Entry> entries = finder.entries();
        Attendance attendance = Attendance.NONE;
        if (list != null) {
            Matching matching = list.match(entries);
            lines.addAll(matching.lines(withNames));
            entries = matching.entries();
            attendance = withNames ? matching.attendance() : Attendance.NONE;
        }
        SameStudent same = SameStudent.among(entries);
        same.groups()
                .forEach(ids -> lines.add(
                        ids.size() + " submissions of one student" + (withNames ? ": " + String.join(", ", ids) : "")));
        return new Found(same.entries(), attendance, finder.leftOut(), lines);
    }
}
