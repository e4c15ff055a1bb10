package gradecheck.sandbox;

import java.time.Duration;

/**
 * How long a request may take. Processor time decides, which does not depend on what else the machine does; the time on
 * the wall ends what waits without working.
 *
 * @param cpu processor time of the process, all its threads together
 * @param wall time on the wall
 */
public record Limit(Duration cpu, Duration wall) {

    /**
     * {@return a limit on processor time, with a generous one on the wall: ten times as much and five seconds}
     *
     * @param cpu processor time
     */
    public static Limit ofCpu(Duration cpu) {
        // Duration.multipliedBy goes through BigDecimal, and there is a limit to each call.
        return new Limit(cpu, Duration.ofSeconds(10 * cpu.getSeconds() + 5, 10L * cpu.getNano()));
    }

    /**
     * {@return the same, but at most so long}
     *
     * @param most bound on both
     */
    public Limit atMost(Duration most) {
        return new Limit(shorter(cpu, most), shorter(wall, most));
    }

    static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
