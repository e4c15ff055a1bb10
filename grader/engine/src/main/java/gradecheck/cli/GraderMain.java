package gradecheck.cli;

import gradecheck.fault.GraderFault;
import gradecheck.fault.IncompleteFault;
import gradecheck.fault.InterruptedFault;
import gradecheck.fault.UsageFault;
import gradecheck.report.words.Legible;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Entry point of the command {@code gradecheck}. */
public final class GraderMain {

    /** JUnit logs to java.util.logging, which would write at the user; what matters there reaches the results. */
    private static final Logger JUNIT = Logger.getLogger("org.junit");

    /** Wide enough for each example to stay on its line, to be copied. */
    private static final int HELP_COLUMNS = 100;

    /** Nobody reads more digits than these. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d{20})\\d{20,}+");

    private GraderMain() {}

    /**
     * Runs a command and ends the process.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, Terminal.charset());
        PrintWriter err = new PrintWriter(System.err, true, Terminal.charset());
        int code = run(args, out, err, Terminal.ofProcess());
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param args as typed
     * @param out takes the result
     * @param err takes progress and complaints
     * @param terminal what is behind the two
     * @return the exit code
     */
    static int run(String[] args, PrintWriter out, PrintWriter err, Terminal terminal) {
        return run(args, out, err, terminal, System.getenv());
    }

    /** See {@link #run(String[], PrintWriter, PrintWriter, Terminal)}; in an environment of other variables. */
    static int run(
            String[] args, PrintWriter out, PrintWriter err, Terminal terminal, Map<String, String> environment) {
        JUNIT.setLevel(Level.OFF);
        CommandLine line = commands(terminal, environment);
        line.setOut(out);
        line.setErr(err);
        line.setExitCodeExceptionMapper(GraderMain::exitCode);
        line.setParameterExceptionHandler((e, typed) -> {
            err.println(legible("gradecheck: " + Misuse.sentence(e)));
            return ExitCode.USAGE.code();
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            err.println(legible(sentence(e)));
            return exitCode(e);
        });
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** {@return all commands and how their options are read} */
    static CommandLine commands(Terminal terminal, Map<String, String> environment) {
        CommandLine line = new CommandLine(new GradecheckCommand());
        line.addSubcommand(new GradeCommand(terminal, environment));
        line.addSubcommand(new CheckCommand(terminal, environment));
        line.addSubcommand(new WatchCommand(terminal));
        line.addSubcommand(new MergeCommand(terminal, environment));
        line.addSubcommand(new VerifyCommand(terminal));
        line.addSubcommand(new ReleaseCommand());
        line.addSubcommand(new ExportCommand(terminal, environment));
        line.addSubcommand(new CommentCommand());
        line.addSubcommand(new CompletionCommand());
        StudentsJar.fit(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, Typed::path);
        line.registerConverter(ExportTarget.class, ExportTarget::of);
        line.registerConverter(ReportFormat.class, ReportFormat::of);
        line.registerConverter(BigDecimal.class, Typed::number);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(HELP_COLUMNS);
        return line;
    }

    /** A message may name files, and their names are the students'. */
    private static String legible(String message) {
        return Legible.inert(Legible.line(LONG_NUMBER.matcher(message).replaceAll("$1...")));
    }

    private static int exitCode(Throwable e) {
        if (e instanceof IncompleteFault) {
            return ExitCode.INCOMPLETE.code();
        }
        if (e instanceof InterruptedFault) {
            return ExitCode.INTERRUPTED.code();
        }
        boolean isUsage = e instanceof UsageFault || e instanceof CommandLine.ParameterException;
        return (isUsage ? ExitCode.USAGE : ExitCode.FAULT).code();
    }

    private static String sentence(Exception e) {
        if (e instanceof UsageFault || e instanceof IncompleteFault || e instanceof InterruptedFault) {
            return "gradecheck: " + e.getMessage();
        }
        Throwable cause = e instanceof GraderFault ? e.getCause() : e;
        String doing = e instanceof GraderFault ? " " + e.getMessage() : "";
        return "gradecheck: the grader failed" + doing + (cause == null ? "" : " (" + cause + ")") + ".";
    }
}
