package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightVariantsTest {
    private static final int SEEDS = 20;

    @ParameterizedTest
    @EnumSource
    void passesEveryCheckWhateverTheSeed(RightVariants variant) {
        assertThat(CheckRun.of(variant::create, 0).lostPublic()).isEmpty();

        for (int seed = 1; seed <= SEEDS; seed++) {
            CheckRun run = CheckRun.of(variant::create, seed, variant.hiddenChecks());

            assertThat(run.outcomes()).isNotEmpty();
            assertThat(run.lostHidden()).as("seed %d", seed).isEmpty();
        }
    }
}
