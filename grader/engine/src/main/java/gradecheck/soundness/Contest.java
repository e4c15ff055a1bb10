package gradecheck.soundness;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rival;
import gradecheck.assignment.Rivals;
import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import gradecheck.result.Result;
import gradecheck.result.RivalOutcome;
import gradecheck.result.SubmissionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lets other ways to mark try the variants: all of them at once, each as one task of an assignment of their own. */
final class Contest {

    private final List<Rival> rivals;
    private final Assignment assignment;

    /**
     * Prepares the rivals of an assignment.
     *
     * @param bundle that must have some
     */
    Contest(Bundle bundle) {
        Rivals all = bundle.rivals()
                .orElseThrow(() -> new UsageFault(
                        "The assignment has no rivals to be compared with: it lacks " + Bundle.RIVALS + "."));
        this.rivals = all.list();
        this.assignment = bundle.markedBy(all);
    }

    Assignment assignment() {
        return assignment;
    }

    /**
     * {@return what each rival accepts}
     *
     * @param variants in order
     * @param results one each, of the assignment of the rivals
     */
    List<RivalOutcome> outcomes(List<Variant> variants, List<Result> results) {
        List<RivalOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < rivals.size(); i++) {
            int task = i;
            List<String> accepted = IntStream.range(0, variants.size())
                    .filter(each -> accepts(results.get(each), task))
                    .mapToObj(each -> variants.get(each).ref().name())
                    .toList();
            outcomes.add(new RivalOutcome(rivals.get(i).title(), rivals.get(i).asks(), accepted));
        }
        return outcomes;
    }

    private static boolean accepts(Result result, int task) {
        if (result.status() == SubmissionStatus.GRADER_ERROR) {
            throw new GraderFault(
                    "asking rivals about " + result.submission().name() + ": " + String.join(" ", result.notes()),
                    null);
        }
        return result.tasks().get(task).score().equals(result.tasks().get(task).maxScore());
    }
}
