package gradecheck.sandbox;

import gradecheck.wire.Channel;
import java.util.Arrays;
import java.util.List;

/** What can be run in a process of its own, and how much it may take. */
public enum Program {
    /**
     * Holds a student's code. Heap 256 MB, stack 2 MB a thread, which is twice what a student's own JVM gives, and no
     * room for native memory, so that what runs away ends soon.
     */
    WORKER("gradecheck.worker.WorkerMain", Channel.MAX_ANSWER_BYTES, """
            -Xmx256m -Xss2m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=24m
            -XX:MaxMetaspaceSize=64m -XX:CompressedClassSpaceSize=32m -XX:MaxDirectMemorySize=16m"""),
    /** Holds javac. */
    COMPILER("gradecheck.compiler.CompilerMain", Channel.MAX_TRUSTED_BYTES, "-Xmx384m -Xss4m -XX:TieredStopAtLevel=1");

    private final String mainClass;
    private final int maxAnswerBytes;
    private final String options;

    Program(String mainClass, int maxAnswerBytes, String options) {
        this.mainClass = mainClass;
        this.maxAnswerBytes = maxAnswerBytes;
        this.options = options;
    }

    String mainClass() {
        return mainClass;
    }

    int maxAnswerBytes() {
        return maxAnswerBytes;
    }

    List<String> options() {
        return options.lines()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }
}
