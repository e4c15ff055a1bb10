package gradecheck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One run of the command in this process, as a user would type it into a pipe.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {

    /** The folder of the whole project. */
    public static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    /**
     * Runs it.
     *
     * @param arguments as typed
     * @return what came of it
     */
    public static Run of(Object... arguments) {
        return in(System.getenv(), arguments);
    }

    /**
     * Runs it among other variables.
     *
     * @param environment the variables
     * @param arguments as typed
     * @return what came of it
     */
    public static Run in(Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = GraderMain.run(
                args, new PrintWriter(out), new PrintWriter(err), new Terminal(false, false, false, true), environment);
        return new Run(code, out.toString(), err.toString());
    }
}
