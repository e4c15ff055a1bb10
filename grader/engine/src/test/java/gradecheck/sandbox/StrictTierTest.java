package gradecheck.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said where the strict tier is not to be had: which part is missing, and what to do. */
class StrictTierTest {

    private static final Machine HERE = Machine.ofThisProcess();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<String> missing(Machine machine) {
        StrictTier tier = new StrictTier(machine, folder, folder.resolve("worker.jar"), folder);
        Optional<Confinement> prepared = tier.prepare();
        assertThat(prepared).isEmpty();
        return tier.missing();
    }

    @Test
    void namesAnotherSystem() {
        assertThat(missing(new Machine("Mac OS X", "aarch64", "/usr/bin", false)))
                .containsExactly("It needs Linux; this is Mac OS X.");
    }

    @Test
    void namesEachProgramThatIsMissingAndItsPackage() {
        assertThat(missing(new Machine("Linux", "amd64", folder.toString(), true)))
                .containsExactly(
                        "The program bwrap was not found: install the package bubblewrap.",
                        "The program prlimit was not found: install the package util-linux.",
                        "The program setpriv was not found: install the package util-linux.");
    }

    @Test
    void needsNoWayDownWhereTheGraderIsNotRoot() {
        assertThat(missing(new Machine("Linux", "amd64", "", false)))
                .hasSize(2)
                .noneMatch(sentence -> sentence.contains("setpriv"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesAnArchitectureItHasNoFilterFor() throws IOException {
        for (String program : List.of("bwrap", "prlimit")) {
            script(program, "exit 0");
        }

        assertThat(missing(new Machine("Linux", "riscv64", folder.toString(), false)))
                .containsExactly("The system calls of the architecture riscv64 are not known to it.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatToDoWhereTheSystemAllowsNoNamespaces() throws IOException {
        script("bwrap", "echo 'bwrap: setting up uid map: Permission denied' >&2; exit 1");
        script("prlimit", "while [ \"${1#--}\" != \"$1\" ]; do shift; done; exec \"$@\"");

        assertThat(failures(false))
                .contains("ended with exit code 1 and said \"bwrap: setting up uid map: Permission denied\"")
                .contains("kernel.apparmor_restrict_unprivileged_userns=0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatToDoWhereRootCannotBecomeAnotherUser() throws IOException {
        script("bwrap", "exit 0");
        script("prlimit", "exit 0");
        script("setpriv", "echo 'setpriv: setresuid failed: Invalid argument' >&2; exit 127");

        assertThat(failures(true))
                .contains("ended with exit code 127 and said \"setpriv: setresuid failed: Invalid argument\"")
                .contains("run it as an ordinary user");
    }

    private String failures(boolean isRoot) {
        StrictTier tier = new StrictTier(
                new Machine("Linux", HERE.architecture(), folder.toString(), isRoot),
                folder,
                folder.resolve("worker.jar"),
                folder);
        Confinement walls = tier.prepare().orElseThrow();
        try (Launcher launcher = new Launcher()) {
            return String.join(" ", SelfTest.failures(folder, () -> launcher.start(Program.PROBE, walls)));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSelfTestFailsWhereAProbeGetsOut() {
        List<String> failures;
        try (Sandbox open = Sandbox.open(Isolation.VERIFIED)) {
            failures = SelfTest.failures(folder, () -> open.start(Program.PROBE));
        }

        assertThat(failures).contains("A probe got out: it read a file of the grader.");
    }

    private void script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
