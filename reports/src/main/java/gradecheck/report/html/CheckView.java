package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import gradecheck.result.Visibility;
import java.util.List;
import java.util.Map;

/**
 * A check with all that is known of it.
 *
 * @param anchor of it on the page
 * @param name what it asks for
 * @param mark what came of it
 * @param score points earned
 * @param maxScore points it can earn
 * @param visibility who has its source, in a word
 * @param open whether it is shown unfolded
 * @param message what happened; empty where it passed
 * @param hint where to look next; empty where there is none
 * @param parts the values that count for themselves
 * @param facts named values of the failure
 */
record CheckView(
        String anchor,
        String name,
        Mark mark,
        String score,
        String maxScore,
        String visibility,
        boolean open,
        String message,
        String hint,
        List<Part> parts,
        List<Fact> facts) {

    static CheckView of(CheckResult check) {
        return new CheckView(
                Anchor.ofCheck(check),
                line(check.name()),
                Mark.of(check.status()),
                check.score().toString(),
                check.maxScore().toString(),
                check.visibility() == Visibility.PUBLIC ? "public" : "hidden",
                check.status() != CheckStatus.PASSED,
                text(check.message()),
                text(check.hint()),
                check.parts().stream().map(Part::of).toList(),
                // The sentences of the parts say the same.
                (check.parts().isEmpty() ? check.facts() : Map.<String, String>of())
                        .entrySet().stream()
                                .map(fact -> new Fact(line(fact.getKey()), text(fact.getValue())))
                                .toList());
    }

    record Part(String name, Mark mark, String message) {
        static Part of(PartResult part) {
            return new Part(line(part.name()), Mark.of(part.status()), text(part.message()));
        }
    }

    record Fact(String name, String value) {}
}
