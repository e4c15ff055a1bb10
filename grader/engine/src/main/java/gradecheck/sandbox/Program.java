package gradecheck.sandbox;

import gradecheck.wire.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be run in a process of its own, and how much it may take. */
public enum Program {
    /**
     * Holds a student's code. Heap 256 MB, stack 2 MB a thread, which is twice what a student's own JVM gives, and no
     * room for native memory, so that what runs away ends soon.
     */
    WORKER("gradecheck.worker.WorkerMain", Channel.MAX_ANSWER_BYTES, 256, 900, 100, Options.TIGHT),
    /** Tries to get out, in the place of a worker. */
    PROBE("gradecheck.probe.ProbeMain", Channel.MAX_ANSWER_BYTES, 256, 900, 100, Options.TIGHT),
    /** Holds javac. */
    COMPILER(
            "gradecheck.compiler.CompilerMain",
            Channel.MAX_TRUSTED_BYTES,
            384,
            1_600,
            36_000,
            "-Xss4m -XX:MaxMetaspaceSize=256m -XX:ReservedCodeCacheSize=64m -XX:CompressedClassSpaceSize=64m");

    private final String mainClass;
    private final int maxAnswerBytes;
    private final int heapMegabytes;
    private final int addressSpaceMegabytes;
    private final int cpuSeconds;
    private final String options;

    Program(
            String mainClass,
            int maxAnswerBytes,
            int heapMegabytes,
            int addressSpaceMegabytes,
            int cpuSeconds,
            String options) {
        this.mainClass = mainClass;
        this.maxAnswerBytes = maxAnswerBytes;
        this.heapMegabytes = heapMegabytes;
        this.addressSpaceMegabytes = addressSpaceMegabytes;
        this.cpuSeconds = cpuSeconds;
        this.options = options;
    }

    /** {@return the name for sentences} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the name of the archive of its classes} */
    String archive() {
        return word() + ".jsa";
    }

    String mainClass() {
        return mainClass;
    }

    int maxAnswerBytes() {
        return maxAnswerBytes;
    }

    /** {@return the processor time it may use in its life, in seconds; the grader's own limits are stricter} */
    int cpuSeconds() {
        return cpuSeconds;
    }

    /**
     * {@return the address space it may take, in bytes; a virtual machine needs some 400 MB more than the heap to
     * start, and some 200 MB are room}
     */
    long addressSpaceBytes() {
        return (long) addressSpaceMegabytes << 20;
    }

    /** {@return options of the virtual machine} */
    List<String> options() {
        return Stream.concat(Stream.of("-Xmx" + heapMegabytes + "m"), Arrays.stream(options.split("\\s+", -1)))
                .toList();
    }

    private static final class Options {
        static final String TIGHT = """
                -Xss2m -XX:ReservedCodeCacheSize=24m
                -XX:MaxMetaspaceSize=64m -XX:CompressedClassSpaceSize=32m -XX:MaxDirectMemorySize=16m""";
    }
}
