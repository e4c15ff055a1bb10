package gradecheck.grading;

/** Which build of Gradecheck this is. */
public final class Version {

    private Version() {}

    /** {@return the version in the manifest of the product's jar; {@code development} outside of it} */
    public static String ofGrader() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
