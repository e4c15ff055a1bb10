package gradecheck.cli;

import gradecheck.assignment.Spelling;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words for what was typed and cannot be understood. */
final class Misuse {

    private Misuse() {}

    /** {@return what is wrong, and which help tells more} */
    static String sentence(ParameterException e) {
        String complaint = complaint(e);
        return complaint + (complaint.endsWith("?") ? " See " : ". See ")
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
    }

    private static String complaint(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            CommandLine line = e.getCommandLine();
            String word = unmatched.getUnmatched().get(0);
            if (!line.getSubcommands().isEmpty()) {
                return noCommand(word, line.getSubcommands().keySet());
            }
            if (line.getCommandSpec().positionalParameters().stream().anyMatch(each -> each.type() == Path.class)) {
                return line.getCommandName() + " takes one path, and '" + word
                        + "' is one more; put a path with spaces into quotes";
            }
        }
        return String.valueOf(e.getMessage());
    }

    private static String noCommand(String word, Set<String> commands) {
        return "There is no command '" + word + "'"
                + Spelling.didYouMean(word, commands.stream()).orElse(" among " + String.join(", ", commands));
    }
}
