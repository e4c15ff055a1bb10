package gradecheck.soundness;

import gradecheck.assignment.Rubric;
import gradecheck.result.BrokenClaim;
import gradecheck.result.CheckCoverage;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Claim;
import gradecheck.result.Result;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds checks that nothing wrong ever failed: they may be passed by anything at all. */
final class Coverage {

    private Coverage() {}

    /**
     * {@return which checks are failed by a variant}
     *
     * @param rubric with the checks
     * @param results of wrong variants; not of the template, which fails everything
     */
    static CheckCoverage of(Rubric rubric, List<Result> results) {
        Set<String> failed = results.stream()
                .flatMap(result -> result.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.status() != CheckStatus.PASSED && check.status() != CheckStatus.BLOCKED)
                .map(CheckResult::id)
                .collect(Collectors.toSet());
        List<String> ids = rubric.checks().stream().map(Rubric.Check::id).toList();
        return new CheckCoverage(
                ids.size(), ids.stream().filter(id -> !failed.contains(id)).toList());
    }

    /** {@return a broken claim for each check that nothing failed} */
    static List<BrokenClaim> broken(CheckCoverage coverage) {
        return coverage.unfailed().stream()
                .map(check -> new BrokenClaim(
                        Claim.EVERY_CHECK, check, "The check " + check + " is failed by no wrong variant."))
                .toList();
    }
}
