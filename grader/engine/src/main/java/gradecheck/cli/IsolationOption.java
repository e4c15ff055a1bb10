package gradecheck.cli;

import gradecheck.sandbox.Isolation;
import picocli.CommandLine.Option;

/** How far a command keeps submissions apart. */
final class IsolationOption {

    @Option(
            names = "--isolation",
            paramLabel = "TIER",
            description = "How far submissions are kept apart: strict (Linux with bubblewrap), verified, or auto, which"
                    + " takes strict where it is to be had. Default: auto")
    private Isolation wanted = Isolation.AUTO;

    Isolation wanted() {
        return wanted;
    }
}
