package gradecheck.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradecheck.hostile.Hostile;
import java.util.List;

/** Archives that attack whoever unpacks them. */
public final class HostileArchives {

    private static final int LINK = 0120777;

    private HostileArchives() {}

    /** {@return all of them} */
    public static List<Hostile> all() {
        String outside = "Read as if they lay in the archive, though their names lead out of it: ";
        return List.of(
                Hostile.archive(
                        "A01-climbs-out.zip",
                        "100 points",
                        List.of(outside + "../../Honest.java, /backprop/Backpropagation.java, C:\\Windows\\Evil.java."),
                        new ZipBytes()
                                .add("../../Honest.java", Hostile.HONEST)
                                .add("/backprop/Backpropagation.java", Hostile.RIGHT)
                                .add("C:\\Windows\\Evil.java", "package backprop; class Evil {}")
                                .bytes()),
                Hostile.archive(
                        "A01-climbs-out-of-a-tar.tar",
                        "100 points",
                        List.of(outside + "../../../../tmp/gradecheck-was-here.java."),
                        tar().add("../../../../tmp/gradecheck-was-here.java", "package backprop; class Here {}")
                                .bytes()),
                Hostile.archive(
                        "A02-links.zip",
                        "100 points",
                        List.of("Left out as links, which are not followed: Secret.java."),
                        zip().add(new ZipBytes.File("Secret.java", "/etc/passwd").mode(LINK))
                                .bytes()),
                Hostile.archive(
                        "A02-links-hard.tar",
                        "100 points",
                        List.of("Left out as links, which are not followed: Hard.java, Soft.java."),
                        tar().add("Hard.java", '1', new byte[0])
                                .add("Soft.java", '2', new byte[0])
                                .bytes()),
                Hostile.archive(
                        "A03-is-a-bomb.zip",
                        "100 points",
                        List.of("Left out as larger than 256 kB: Big.java."),
                        zip().add(new ZipBytes.File("Big.java".getBytes(UTF_8), new byte[200 << 20]).deflated())
                                .bytes()),
                Hostile.archive(
                        "A03-is-a-bomb-of-tar.tar.gz",
                        "rejected",
                        List.of("It unpacks to more than 200 times its size"),
                        tar().add("big.bin", '0', new byte[100 << 20]).gzipped()),
                Hostile.archive(
                        "A03-nests-archives.zip",
                        "100 points",
                        List.of("Left out as archives in an archive: inner.zip."),
                        zip().add("inner.zip", zip().bytes()).bytes()),
                Hostile.archive(
                        "A04-floods-with-files.tar.gz",
                        "rejected",
                        List.of("It holds more than 100000 files."),
                        flood()),
                Hostile.archive(
                        "A04-is-deep.zip",
                        "100 points",
                        List.of("Left out as nested too deeply: a/a/a/"),
                        zip().add("a/".repeat(5_000) + "Deep.java", "class Deep {}")
                                .bytes()),
                Hostile.archive(
                        "A05-has-odd-names.zip",
                        "100 points",
                        List.of("Left out for names that are too long or hold control characters"),
                        zip().add("@arguments.java", "package backprop; class Arguments {}")
                                .add("-J-version.java", "package backprop; class Version {}")
                                .add("new\nline\u001b[2J.java", "package backprop; class Line {}")
                                .add("\u202eavaj.java", "package backprop; class Mirror {}")
                                .add("CON.java", "package backprop; class Con {}")
                                .add("x".repeat(5_000) + ".java", "package backprop; class Long {}")
                                .bytes()),
                Hostile.archive(
                        "A06-holds-two-of-one-name.zip",
                        "rejected",
                        List.of("It holds two different files called Backpropagation.java"),
                        zip().add("Backpropagation.java", Hostile.RIGHT + "// another")
                                .bytes()),
                Hostile.archive(
                        "A06-says-two-things.zip",
                        "rejected",
                        List.of("is not what the archive's directory says"),
                        zip().add(new ZipBytes.File("More.java", "class More {}").localName("Less.java"))
                                .bytes()));
    }

    private static ZipBytes zip() {
        return new ZipBytes().add("Honest.java", Hostile.HONEST).add("Backpropagation.java", Hostile.RIGHT);
    }

    private static TarBytes tar() {
        return new TarBytes().add("Honest.java", Hostile.HONEST).add("Backpropagation.java", Hostile.RIGHT);
    }

    private static byte[] flood() {
        TarBytes tar = tar();
        for (int i = 0; i < 100_000; i++) {
            tar.header("many/" + i + ".txt", '0', 0);
        }
        return tar.gzipped();
    }
}
