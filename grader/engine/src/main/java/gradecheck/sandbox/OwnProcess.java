package gradecheck.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process with limits, on every platform. It watches the grader, so that it does not outlive it. */
record OwnProcess(Path jar, Path workingFolder, ClassArchives archives) implements Confinement {

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    @Override
    public Tier tier() {
        return Tier.VERIFIED;
    }

    @Override
    public List<String> command(Program program) {
        List<String> archive =
                archives
                        .writing(program)
                        .or(() -> ClassArchives.beside(jar, program).map(ClassArchives::reading))
                        .stream()
                        .toList();
        List<String> command = new ArrayList<>(Confinement.java(HOME, program, archive));
        command.add(Long.toString(ProcessHandle.current().pid()));
        return command;
    }

    @Override
    public boolean letsEnd() {
        return archives.recorded().isPresent();
    }
}
