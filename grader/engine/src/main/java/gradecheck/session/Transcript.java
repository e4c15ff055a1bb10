package gradecheck.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one instance of the student's class was asked, in order, and what it did. The parts of a check ask the same
 * again; they are told what the first of them was, as long as they ask it in the same order.
 */
public final class Transcript {

    private final long instance;
    private final List<Entry> entries = new ArrayList<>();

    Transcript(long instance) {
        this.instance = instance;
    }

    long instance() {
        return instance;
    }

    boolean foresees(int place, Call call) {
        return place >= entries.size() || entries.get(place).call().equals(call);
    }

    /**
     * Gives what is known, or else asks and keeps it.
     *
     * @param place how many calls went before
     * @param call what is asked
     * @param student asks the student's code
     * @return its answer
     * @throws SubjectFailure where it gives none
     */
    Object answer(int place, Call call, Supplier<Object> student) {
        if (place == entries.size()) {
            entries.add(ask(call, student));
        }
        Entry entry = entries.get(place);
        if (entry.failure() != null) {
            throw entry.failure();
        }
        return Objects.requireNonNull(entry.answer());
    }

    private static Entry ask(Call call, Supplier<Object> student) {
        try {
            return new Entry(call, student.get(), null);
        } catch (SubjectFailure failure) {
            return new Entry(call, null, failure);
        }
    }

    private record Entry(
            Call call, @Nullable Object answer, @Nullable SubjectFailure failure) {}
}
