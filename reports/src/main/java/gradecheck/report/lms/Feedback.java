package gradecheck.report.lms;

import gradecheck.report.words.FirstToFix;
import gradecheck.report.words.Legible;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Finding;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a few sentences what a student has to know first; all of it stands on the submission's page. */
final class Feedback {

    private static final int MOST_TO_FIX = 3;
    private static final int MOST_CAUSES = 3;
    private static final int LONGEST = 300;
    private static final String CONDUCT = "conduct.";

    private Feedback() {}

    /** {@return the score, what to fix first and the misconceptions behind it, on one line} */
    static String of(Result result) {
        List<String> sentences = new ArrayList<>();
        if (result.status() == SubmissionStatus.GRADED) {
            sentences.add(result.score() + " of " + result.maxScore() + " points.");
            FirstToFix.of(result).stream()
                    .limit(MOST_TO_FIX)
                    .map(Feedback::toFix)
                    .forEach(sentences::add);
            causes(result).forEach(sentences::add);
        } else {
            sentences.add(result.score() + " of " + result.maxScore() + " points: "
                    + Mark.of(result.status()).word() + ".");
            result.compilation().diagnostics().stream()
                    .limit(1)
                    .map(Feedback::error)
                    .forEach(sentences::add);
            result.notes().stream().limit(1).map(Feedback::sentence).forEach(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private static String toFix(FirstToFix first) {
        Points lost = first.task().score().missingTo(first.task().maxScore());
        String unit = lost.hundredths() == 100 ? " point" : " points";
        String message = first.check().message().isBlank()
                ? ""
                : ": " + line(first.check().message());
        return sentence(line(first.task().title()) + " (" + lost + unit + " lost), "
                + line(first.check().name()) + message);
    }

    private static List<String> causes(Result result) {
        List<String> causes = result.findings().stream()
                .filter(finding -> !finding.id().startsWith(CONDUCT))
                .map(Finding::message)
                .map(Feedback::line)
                .map(Feedback::firstSentence)
                .distinct()
                .toList();
        List<String> shown = new ArrayList<>(
                causes.stream().limit(MOST_CAUSES).map(Feedback::sentence).toList());
        if (causes.size() > MOST_CAUSES) {
            shown.add("And " + Numbers.count(causes.size() - MOST_CAUSES, "other cause.", "other causes."));
        }
        return shown;
    }

    private static String error(Diagnostic diagnostic) {
        String place = diagnostic.file().isEmpty() ? "" : line(diagnostic.file()) + ":" + diagnostic.line() + ": ";
        return sentence(place + line(diagnostic.message()));
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /** On one line, not too long, and with a full stop at its end. */
    private static String sentence(String text) {
        String line = line(text);
        if (line.codePointCount(0, line.length()) > LONGEST) {
            return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + " ...";
        }
        return line.matches(".*[.!?]") ? line : line + ".";
    }

    private static String line(String text) {
        return Legible.line(text.replaceAll("\\s+", " ").strip());
    }
}
