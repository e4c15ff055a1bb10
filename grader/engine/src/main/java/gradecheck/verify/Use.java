package gradecheck.verify;

import static java.util.Objects.requireNonNull;

/**
 * An instruction that uses a member of some type.
 *
 * @param owner internal name of the type it names, which may inherit the member; an array's descriptor
 * @param member what it uses
 * @param line of the source; 0 where it is not known
 */
record Use(String owner, Member member, int line) {

    /** Refuses what is missing, as it may be in a broken class file. */
    Use {
        requireNonNull(owner);
    }

    /** {@return the same in no particular line} */
    Use anywhere() {
        return new Use(owner, member, 0);
    }
}
