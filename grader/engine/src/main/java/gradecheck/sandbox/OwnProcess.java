package gradecheck.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process with limits, on every platform. It watches the grader, so that it does not outlive it. */
record OwnProcess(Path jar, Path workingFolder) implements Confinement {

    @Override
    public Tier tier() {
        return Tier.VERIFIED;
    }

    @Override
    public List<String> command(Program program) {
        List<String> command =
                new ArrayList<>(Confinement.java(Path.of(System.getProperty("java.home")), jar, program));
        command.add(Long.toString(ProcessHandle.current().pid()));
        return command;
    }
}
