package gradecheck.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processor time that a process and those it started have used. */
final class ProcessorTime {

    private final List<ProcessHandle> processes;
    private final boolean told;

    /** Of a process that has started all it is going to start; what runs in a sandbox starts no other. */
    ProcessorTime(Process process) {
        processes = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        told = ofThoseThatRun().isPresent();
    }

    /**
     * {@return what those of them that still run have used so far, which falls when one ends; where the system does not
     * tell, the time on the wall in its place}
     */
    Duration used() {
        return told ? ofThoseThatRun().orElse(Duration.ZERO) : Duration.ofNanos(System.nanoTime());
    }

    private Optional<Duration> ofThoseThatRun() {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration::plus);
    }

    /** {@return whether one of them still runs} */
    boolean isAlive() {
        return processes.stream().anyMatch(ProcessHandle::isAlive);
    }
}
