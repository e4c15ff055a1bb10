package gradecheck.diagnose;

import gradecheck.checkkit.Observation;
import gradecheck.result.Finding;
import java.util.ArrayList;
import java.util.List;

/** Remarks on how a method behaves, whatever it computes. They cost nothing by themselves. */
final class Conduct {

    private Conduct() {}

    static List<Finding> of(String task, List<Observation> observations) {
        List<Finding> findings = new ArrayList<>();
        long changing =
                observations.stream().filter(seen -> !seen.changed().isEmpty()).count();
        if (changing > 0) {
            findings.add(new Finding(
                    "conduct.mutates-arguments",
                    task,
                    "The method changes an array it is given, so its caller goes on with other numbers than it handed "
                            + "over. Work on a copy, for example w.clone(). See the rules of the contract in the "
                            + "handout.",
                    count(changing, observations.size()) + " left an argument changed."));
        }
        long moody =
                observations.stream().filter(Observation::repeatedOtherwise).count();
        if (moody > 0) {
            findings.add(new Finding(
                    "conduct.nondeterministic",
                    task,
                    "The method answers the same question differently the second time. It keeps something between "
                            + "calls, or draws at random; an answer may depend on the arguments alone. See the rules "
                            + "of the contract in the handout.",
                    count(moody, observations.size()) + " were answered differently when repeated."));
        }
        return findings;
    }

    private static String count(long some, int all) {
        return some + " of " + all + " different calls";
    }
}
