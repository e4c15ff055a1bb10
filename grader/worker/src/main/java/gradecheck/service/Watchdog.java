package gradecheck.service;

/**
 * Ends this process when the grader is gone, be it killed: between requests the closed streams tell, but not while a
 * request is handled that never ends.
 */
final class Watchdog {

    private static final long INTERVAL_MILLIS = 500;

    private Watchdog() {}

    static void watch(long grader) {
        Thread thread = new Thread(() -> waitFor(grader), "gradecheck-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private static void waitFor(long grader) {
        try {
            while (ProcessHandle.of(grader).filter(ProcessHandle::isAlive).isPresent()) {
                Thread.sleep(INTERVAL_MILLIS);
            }
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
