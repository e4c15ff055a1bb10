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

    /** {@return whether a program that is no longer wanted is let end by itself} */
    default boolean letsEnd() {
        return false;
    }

    /**
     * {@return the part of a command line that starts the virtual machine}
     *
     * <p>It is to be started in a folder beside the jar of the programs: an archive of classes goes with that path of
     * the jar under which they were loaded, and only this one is the same everywhere.
     *
     * @param home the Java runtime, as the process sees it
     * @param archive the option, if any, for an archive of the program's classes
     */
    static List<String> java(Path home, Program program, List<String> archive) {
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
        command.addAll(archive);
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
                "../" + Sandbox.JAR,
                program.mainClass()));
        return command;
    }
}
