package gradecheck.sandbox;

/** How far the code of strangers is kept apart, as demanded. */
public enum Isolation {
    /** {@link Tier#STRICT} where it is to be had, else {@link Tier#VERIFIED}. */
    AUTO,
    /** {@link Tier#STRICT} or nothing. */
    STRICT,
    /** {@link Tier#VERIFIED}. */
    VERIFIED
}
