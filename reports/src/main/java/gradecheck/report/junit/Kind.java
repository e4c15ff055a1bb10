package gradecheck.report.junit;

import gradecheck.result.CheckStatus;

/** The four fates of a {@code testcase}, with the names the dialect has for them. */
enum Kind {
    SUCCESS("", ""),
    FAILURE("failure", "failures"),
    ERROR("error", "errors"),
    SKIPPED("skipped", "skipped");

    final String element;
    final String total;

    Kind(String element, String total) {
        this.element = element;
        this.total = total;
    }

    static Kind of(CheckStatus status) {
        return switch (status) {
            case PASSED -> SUCCESS;
            case PARTIAL, FAILED -> FAILURE;
            case ERROR, TIMEOUT, CRASHED -> ERROR;
            case BLOCKED -> SKIPPED;
        };
    }
}
