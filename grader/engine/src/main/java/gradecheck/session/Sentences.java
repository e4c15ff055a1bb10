package gradecheck.session;

import gradecheck.sandbox.Exchange;
import java.math.BigDecimal;
import java.time.Duration;

/** The words for what a student's code did instead of returning a value: one sentence each. */
final class Sentences {

    private Sentences() {}

    static String late(String method, Exchange.Late late) {
        String limit = " did not return within " + seconds(late.limit()) + " s";
        return method + limit + (late.clock() == Exchange.Clock.CPU ? " of computing time." : ".");
    }

    static String notCalledAgain(String last, int times) {
        return last + " After " + times + " such calls it was not called again.";
    }

    static String outOfBudget(String method, Duration budget) {
        return method + " was not called, since the submission had used up its " + seconds(budget) + " s.";
    }

    static String ended(String method, int exitCode) {
        return method + " ended the Java process (exit code " + exitCode + ") instead of returning.";
    }

    static String notLoaded(String implementation, String type) {
        return "The class " + implementation + " cannot be loaded beside the official contract ("
                + type.substring(type.lastIndexOf('.') + 1) + ").";
    }

    static String garbled(String method) {
        return method + " sent something else than a returned value to the grader.";
    }

    static String missing(String method, Class<?> type, String what) {
        return what.equals(type.getSimpleName())
                ? method + " returned null."
                : method + " returned a " + type.getSimpleName() + " in which " + what + " is null.";
    }

    static String thrown(
            String method, String stage, String implementation, String type, String message, String place) {
        if (stage.equals("RETURN")) {
            return method + " returned what cannot be taken" + (message.isEmpty() ? "." : ": " + message + ".");
        }
        String what = stage.equals("METHOD")
                ? method + " threw "
                : "No instance of " + implementation + " can be made: its constructor threw ";
        if (type.equals("java.lang.NoSuchMethodException") && stage.equals("CONSTRUCTOR")) {
            return "No instance of " + implementation + " can be made: it has no constructor without arguments.";
        }
        String where = place.isEmpty() ? "" : " (" + place + ")";
        String detail = message.isEmpty() ? "" : ": " + message;
        return what + type.substring(type.lastIndexOf('.') + 1) + detail + where + ".";
    }

    static String unavailable(String method, String stage, String implementation, String use) {
        return uses(method, stage, implementation) + use + ", which is not available in this assignment.";
    }

    static String somethingUnavailable(String method, String stage, String implementation) {
        return uses(method, stage, implementation) + "something that is not available in this assignment.";
    }

    private static String uses(String method, String stage, String implementation) {
        return stage.equals("CONSTRUCTOR")
                ? "No instance of " + implementation + " can be made: that uses "
                : method + " uses ";
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
