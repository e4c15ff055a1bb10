package gradecheck.report.svg;

/**
 * What a chart shows, in words.
 *
 * @param title its name
 * @param description what one would see, in a sentence or two
 */
public record Caption(String title, String description) {}
