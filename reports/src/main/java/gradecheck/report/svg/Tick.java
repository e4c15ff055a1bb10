package gradecheck.report.svg;

/** A value that an axis names. */
record Tick(double value, String label) {}
