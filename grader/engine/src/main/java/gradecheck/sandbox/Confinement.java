package gradecheck.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is put between a process and the machine. */
interface Confinement {

    /** {@return the tier that this makes} */
    Tier tier();

    /** {@return an empty folder to start programs in} */
    Path workingFolder();

    /** {@return the command line that runs a program} */
    List<String> command(Program program);

    /**
     * {@return the part of a command line that starts the virtual machine}
     *
     * @param home the Java runtime, as the process sees it
     * @param jar the jar of the programs, as the process sees it
     */
    static List<String> java(Path home, Path jar, Program program) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(program.options());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                // What the JVM itself has to say must not end up among the frames on standard output.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-XX:ErrorFile=/dev/null",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash"));
        if (Runtime.version().feature() >= 24) {
            command.add("--illegal-native-access=deny");
        }
        command.addAll(List.of(
                // Calls by reflection go through native code: making classes for them costs a short life more.
                "-Dsun.reflect.inflationThreshold=" + Integer.MAX_VALUE,
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-cp",
                jar.toString(),
                program.mainClass()));
        return command;
    }
}
