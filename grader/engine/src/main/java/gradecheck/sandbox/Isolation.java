package gradecheck.sandbox;

import java.util.Locale;

/** How far the code of strangers is kept apart, as demanded. */
public enum Isolation {
    /** {@link Tier#STRICT} where it is to be had, else {@link Tier#VERIFIED}. */
    AUTO,
    /** {@link Tier#STRICT} or nothing. */
    STRICT,
    /** {@link Tier#VERIFIED}. */
    VERIFIED;

    /** {@return as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
