package gradecheck.sandbox;

import java.util.Locale;

/** How far the code of strangers is kept apart, as it is. */
public enum Tier {
    /**
     * In namespaces of its own, with nothing to see but the Java runtime, read-only, no network, no other process, and
     * a filter on system calls; on Linux with bubblewrap.
     */
    STRICT,
    /** In a process of its own with limits and an empty environment; on every platform. */
    VERIFIED;

    /** {@return the tier as results and options call it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
