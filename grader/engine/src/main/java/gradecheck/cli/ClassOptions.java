package gradecheck.cli;

import gradecheck.assignment.Assignment;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.intake.SameStudent;
import gradecheck.intake.SubmissionFinder;
import gradecheck.platform.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the class that is graded is laid out. */
final class ClassOptions {

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            description = "How the folder or zip of a learning platform is laid out: canvas, moodle, blackboard,"
                    + " gradescope, github, classroom50, nbgrader; plain, where each entry is a submission; or auto,"
                    + " which takes a platform's only if every entry is called as that platform calls it."
                    + " Default: auto")
    private Layout layout = Layout.AUTO;

    /**
     * The submissions of a class.
     *
     * @param entries in order
     * @param leftOut names of files that are no submissions
     * @param lines what there is to say of them, without names where these are to be hidden
     */
    record Found(List<Entry> entries, List<String> leftOut, List<String> lines) {}

    /** {@return the submissions at some paths} */
    Found find(List<Path> paths, Assignment assignment, boolean withNames) {
        SubmissionFinder finder = new SubmissionFinder(SubmissionGrader.officialNames(assignment), layout);
        paths.forEach(finder::add);
        List<String> lines = new ArrayList<>();
        finder.recognised().forEach(words -> lines.add("recognised: " + words));
        SameStudent same = SameStudent.among(finder.entries());
        same.groups()
                .forEach(ids -> lines.add(
                        ids.size() + " submissions of one student" + (withNames ? ": " + String.join(", ", ids) : "")));
        return new Found(same.entries(), finder.leftOut(), lines);
    }
}
