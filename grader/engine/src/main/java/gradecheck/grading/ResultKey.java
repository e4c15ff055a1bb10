package gradecheck.grading;

import gradecheck.assignment.Assignment;
import gradecheck.intake.Entry;
import gradecheck.intake.Intake;
import gradecheck.result.GraderRef;
import gradecheck.result.HandIn;
import gradecheck.result.Isolation;
import gradecheck.result.Result;
import java.util.List;

/** Digests of all that a result follows from: submission, assignment, grader, runtime and options. */
final class ResultKey {

    private final List<String> ofRun;

    ResultKey(Assignment assignment, Isolation isolation, long seed) {
        GraderRef grader = Version.ref();
        ofRun = List.of(
                Result.SCHEMA,
                assignment.ref().sha256(),
                grader.version(),
                grader.build(),
                grader.java(),
                isolation.toString(),
                Long.toString(seed));
    }

    /** {@return the digest for a submission as it was read} */
    String of(Entry entry, Intake intake) {
        HandIn handIn = entry.handIn();
        Digest digest = new Digest();
        ofRun.forEach(digest::add);
        digest.add(entry.id()).add(entry.name()).add(entry.origin()).add(handIn.toString());
        intake.notes().forEach(digest::add);
        intake.fold(
                accepted -> {
                    accepted.sources()
                            .forEach(source -> digest.add(source.path()).add(source.text()));
                    return digest;
                },
                refused -> digest.add(refused.reason()));
        return digest.hex();
    }
}
