package gradecheck.report.github;

import gradecheck.report.words.Legible;

/** Writes the lines of a log that GitHub takes for commands. */
final class WorkflowCommand {

    private static final int LONGEST = 1000;

    private WorkflowCommand() {}

    /**
     * {@return the command that marks an error}
     *
     * @param file path in the repository; empty where there is none
     * @param line counted from 1; 0 where there is none
     * @param title any text
     * @param message any text
     */
    static String error(String file, int line, String title, String message) {
        StringBuilder properties = new StringBuilder();
        if (!file.isEmpty()) {
            properties.append("file=").append(property(Legible.line(file))).append(',');
            if (line > 0) {
                properties.append("line=").append(line).append(',');
            }
        }
        return "::error " + properties + "title=" + property(Legible.line(title)) + "::" + data(Legible.text(message));
    }

    private static String data(String text) {
        return Legible.inert(Shortened.of(text, LONGEST))
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
