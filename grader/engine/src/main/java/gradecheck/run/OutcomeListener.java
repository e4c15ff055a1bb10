package gradecheck.run;

import gradecheck.assignment.Rubric;
import gradecheck.checkkit.WrongAnswer;
import gradecheck.fault.GraderFault;
import gradecheck.result.CheckStatus;
import gradecheck.result.Visibility;
import gradecheck.score.Outcome;
import gradecheck.session.SubjectFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns what JUnit reports into outcomes: a test is a check, or one part of it where the check is a container. */
final class OutcomeListener implements TestExecutionListener {

    private final Rubric rubric;
    private final Set<String> hidden;
    private final Map<String, List<Outcome>> outcomes = new HashMap<>();
    private final List<GraderFault> faults = new ArrayList<>();

    OutcomeListener(Rubric rubric) {
        this.rubric = rubric;
        this.hidden = rubric.checks().stream()
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .map(Rubric.Check::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        String id = CheckSuite.idOf(identifier);
        if (identifier.isTest()) {
            String part = isPart(identifier) ? identifier.getDisplayName() : "";
            outcomes.computeIfAbsent(id, key -> new ArrayList<>()).add(outcome(id, part, result));
        } else {
            result.getThrowable()
                    .ifPresent(thrown ->
                            faults.add(new GraderFault("preparing the check " + identifier.getDisplayName(), thrown)));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        faults.add(new GraderFault("running the check " + identifier.getDisplayName() + ": skipped, " + reason, null));
    }

    /** An invocation of a parameterized test has a longer id than the test itself. */
    private static boolean isPart(TestIdentifier identifier) {
        return identifier.getUniqueIdObject().getLastSegment().getType().endsWith("invocation");
    }

    private Outcome outcome(String id, String part, TestExecutionResult result) {
        Throwable thrown = result.getThrowable().orElse(null);
        if (thrown == null) {
            return Outcome.passed(part);
        }
        String message = sentence(String.valueOf(thrown.getMessage()).strip());
        if (thrown instanceof SubjectFailure failure) {
            return Outcome.unanswered(part, failure.status(), hidden.contains(id) ? failure.discreet() : message);
        }
        if (thrown instanceof TestAbortedException) {
            return Outcome.unanswered(part, CheckStatus.BLOCKED, message);
        }
        if (thrown instanceof WrongAnswer wrong) {
            return Outcome.wrong(part, message, wrong.facts());
        }
        if (thrown instanceof AssertionError error) {
            return Outcome.wrong(part, message, hidden.contains(id) ? Map.of() : facts(error));
        }
        faults.add(new GraderFault("running the check " + id + ", which is itself at fault", thrown));
        return Outcome.unanswered(part, CheckStatus.BLOCKED, "This check is at fault itself.");
    }

    private static String sentence(String words) {
        return words.isEmpty() || ".!?".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    private static Map<String, String> facts(AssertionError error) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (error instanceof AssertionFailedError failed && failed.isExpectedDefined() && failed.isActualDefined()) {
            facts.put("expected", failed.getExpected().getStringRepresentation());
            facts.put("actual", failed.getActual().getStringRepresentation());
        }
        return facts;
    }

    /** {@return whether a check, or a part of it, has passed so far} */
    boolean passed(String check, String part) {
        return outcomes.getOrDefault(check, List.of()).stream()
                .anyMatch(outcome -> outcome.part().equals(part) && outcome.status() == CheckStatus.PASSED);
    }

    /** {@return what came of every check of the rubric} */
    Map<String, List<Outcome>> outcomes() {
        rubric.checks().stream()
                .filter(check -> !outcomes.containsKey(check.id()))
                .forEach(check ->
                        faults.add(new GraderFault("running the check " + check.id() + ": it never ran", null)));
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        return outcomes;
    }
}
