package gradecheck.report.lms;

import gradecheck.result.HandIn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** By what a submission's student may be known in Canvas. */
final class CanvasIdentity {

    private static final String CANVAS = "canvas";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private CanvasIdentity() {}

    /** {@return whether its student's id is one of Canvas, or of no platform and may be} */
    static boolean hasCanvasId(Grade grade) {
        HandIn handIn = grade.handIn();
        return isOfCanvas(handIn) && DIGITS.matcher(handIn.studentId()).matches();
    }

    private static boolean isOfCanvas(HandIn handIn) {
        return handIn.platform().isEmpty() || handIn.platform().equals(CANVAS);
    }

    /** Whom Canvas itself has named is nobody else, whoever has the same name. */
    private static boolean isCertain(Grade grade) {
        return grade.handIn().platform().equals(CANVAS) && hasCanvasId(grade);
    }

    static List<String> canvasIds(Grade grade) {
        HandIn handIn = grade.handIn();
        if (!isOfCanvas(handIn)) {
            return List.of();
        }
        return List.of(handIn.studentId().isEmpty() ? grade.id() : handIn.studentId());
    }

    /** A participant of Moodle has a number that says nothing elsewhere. */
    static List<String> otherIds(Grade grade) {
        HandIn handIn = grade.handIn();
        if (isCertain(grade)) {
            return List.of();
        }
        return handIn.platform().equals(MoodleWorksheet.MOODLE)
                ? List.of(handIn.email())
                : List.of(handIn.studentId(), handIn.email(), grade.id());
    }

    static List<String> names(Grade grade) {
        if (isCertain(grade)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(Pairing.namesOf(grade.name()));
        names.add(grade.id());
        return names;
    }
}
