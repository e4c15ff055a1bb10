package gradecheck.result;

/**
 * One place at which a submission uses what is not available in the assignment. The method around it was replaced by
 * one that throws, so it costs points where a check reaches it and nothing elsewhere.
 *
 * @param type name of the class
 * @param file path inside the submission, or the file's name alone where its path is not known
 * @param line counted from 1; 0 where it is not known
 * @param use the method, constructor or field that is not available, for example {@code java.lang.System.exit}
 */
public record Refusal(String type, String file, int line, String use) {

    private String place() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return line > 0 ? name + ":" + line : name;
    }

    /** {@return what is used and where, for example {@code java.lang.System.exit (Net.java:12)}} */
    public String words() {
        return use + " (" + place() + ")";
    }
}
