package gradecheck.soundness;

import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission of known truth.
 *
 * @param ref what is known of it
 * @param files what would be handed in, by path
 * @param alone name of the variant that makes the mistake of its first task and no other; empty where it makes one
 *     mistake itself
 */
record Variant(VariantRef ref, SortedMap<String, byte[]> files, Optional<String> alone) {

    private static final String FILE = "Variant.java";

    /** Copies its map. */
    Variant {
        files = new TreeMap<>(files);
    }

    static Variant of(VariantRef ref, String source) {
        return new Variant(ref, new TreeMap<>(Map.of(FILE, source.getBytes(StandardCharsets.UTF_8))), Optional.empty());
    }

    /** A whole submission of which nothing is wrong, or nothing is there. */
    static Variant whole(String name, VariantTruth truth, SortedMap<String, byte[]> files) {
        return new Variant(new VariantRef(name, truth, name, List.of(), List.of(), List.of()), files, Optional.empty());
    }
}
