package gradecheck.cli;

import gradecheck.assignment.Bundle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** The jar that students get, where this runs from one: it has the commands for students, and is called by its name. */
final class StudentsJar {

    private static final Set<String> COMMANDS = Set.of("check", "watch");

    private StudentsJar() {}

    /** {@return how students call it; empty where this is none} */
    static Optional<String> call() {
        return Bundle.carried().filter(Bundle::isForStudents).map(jar -> "java -jar " + jar.getFileName());
    }

    /** Leaves no other commands than it has. */
    static void fit(CommandLine line) {
        call().ifPresent(call -> {
            List.copyOf(line.getSubcommands().keySet()).stream()
                    .filter(name -> !COMMANDS.contains(name))
                    .forEach(line.getCommandSpec()::removeSubcommand);
            line.setCommandName(call);
            line.getCommandSpec()
                    .usageMessage()
                    .description("Checks your work on a numerical programming assignment in Java.")
                    .footer(
                            "",
                            "Examples:",
                            "  " + call + " check Backpropagation.java",
                            "  " + call + " watch",
                            "",
                            call + " COMMAND --help tells more about a command.");
        });
    }
}
