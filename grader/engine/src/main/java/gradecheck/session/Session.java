package gradecheck.session;

import gradecheck.assignment.Contract;
import gradecheck.assignment.Rubric;
import gradecheck.checkkit.Observation;
import gradecheck.fault.GraderFault;
import gradecheck.result.CheckStatus;
import gradecheck.result.Output;
import gradecheck.sandbox.Child;
import gradecheck.sandbox.Exchange;
import gradecheck.sandbox.Limit;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import gradecheck.wire.Kind;
import gradecheck.wire.Shape;
import gradecheck.wire.WireException;
import gradecheck.worker.UnavailableError;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Calls the code of one submission, in a worker that is replaced whenever it can no longer be trusted to answer. For
 * use by one thread at a time.
 */
public final class Session implements AutoCloseable {

    private static final Limit LOADING = Limit.ofCpu(Duration.ofSeconds(10));

    /** Exit codes after SIGHUP, SIGINT and SIGTERM. */
    private static final Set<Integer> POLITE_SIGNALS = Set.of(129, 130, 143);

    private final Sandbox sandbox;
    private final Contract contract;
    private final Submitted submitted;
    private final Rubric.Limits limits;
    private final Patience patience = new Patience();
    private final Observations observations = new Observations();
    private final Set<Long> muted = new HashSet<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long droppedBytes;
    private long droppedByThisWorker;
    private Duration spent = Duration.ZERO;
    private long instances;
    private @Nullable Child worker;
    private @Nullable GraderFault fault;

    /**
     * Prepares a session; a worker starts with the first call.
     *
     * @param sandbox where workers are started
     * @param contract what the submission implements
     * @param submitted the submission
     * @param limits how long its code may take
     */
    public Session(Sandbox sandbox, Contract contract, Submitted submitted, Rubric.Limits limits) {
        this.sandbox = sandbox;
        this.contract = contract;
        this.submitted = submitted;
        this.limits = limits;
    }

    /**
     * {@return the contract, implemented by calls of a new instance of the student's class; its methods throw
     * {@link SubjectFailure} where the student's code returns no usable value}
     */
    public Object newSubject() {
        return newSubject(newTranscript());
    }

    /** {@return the same, whose prints are not kept, since they may tell what it was asked} */
    public Object newMutedSubject() {
        return newSubject(newMutedTranscript());
    }

    /** {@return an empty transcript, for a new instance} */
    public Transcript newTranscript() {
        return new Transcript(++instances);
    }

    /** {@return the same, of an instance whose prints are not kept} */
    public Transcript newMutedTranscript() {
        muted.add(++instances);
        return new Transcript(instances);
    }

    /**
     * Gives the instance of a transcript to one more that asks it. What was asked already, in this order, is not asked
     * again; where another order begins, a new instance takes over.
     *
     * @param transcript of this session
     * @return the contract, as {@link #newSubject()} gives it
     */
    public Object newSubject(Transcript transcript) {
        Reader reader = new Reader(transcript);
        Class<?> type = contract.type();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "toString" -> "the submission's " + submitted.implementation();
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> arguments != null && proxy == arguments[0];
                };
            }
            try {
                return reader.ask(method, arguments == null ? new Object[0] : arguments);
            } catch (GraderFault e) {
                fault = fault == null ? e : fault;
                throw e;
            }
        });
    }

    /** Goes through a transcript from its beginning. */
    private final class Reader {
        private Transcript transcript;
        private int place;

        Reader(Transcript transcript) {
            this.transcript = transcript;
        }

        Object ask(Method method, Object[] arguments) {
            Call call = new Call(method.getName(), arguments);
            if (!transcript.foresees(place, call)) {
                transcript = muted.contains(transcript.instance()) ? newMutedTranscript() : newTranscript();
                place = 0;
            }
            long instance = transcript.instance();
            return transcript.answer(place++, call, () -> call(instance, method, arguments));
        }
    }

    private Object call(long instance, Method method, Object[] arguments) {
        String name = method.getName();
        Limit limit = limit(name, arguments);
        Child child = worker();
        long start = System.nanoTime();
        List<@Nullable Object> flat = new ArrayList<>();
        for (Object argument : arguments) {
            flat.add(Shape.flatten(argument));
        }
        Exchange exchange = child.ask(Kind.CALL, List.of(instance, name, flat), limit);
        spent = spent.plusNanos(System.nanoTime() - start);
        return exchange.fold(
                answer -> answer.kind() == Kind.VALUE
                        ? value(instance, method, arguments, answer.value())
                        : thrown(instance, name, answer.value()),
                late -> late(name, late),
                ended -> ended(name, ended.exitCode()),
                garbled -> dead(name, Sentences.garbled(name)));
    }

    private Limit limit(String name, Object[] arguments) {
        patience.demandLeft(name);
        Duration left = limits.submission().minus(spent);
        if (left.isNegative() || left.isZero()) {
            throw new SubjectFailure(CheckStatus.TIMEOUT, Sentences.outOfBudget(name, limits.submission()));
        }
        return Limit.ofCpu(limits.callOver(Call.size(arguments))).atMost(left);
    }

    private Child worker() {
        if (worker == null) {
            Child child = sandbox.start(Program.WORKER);
            worker = child;
            droppedByThisWorker = 0;
            Exchange exchange = child.ask(
                    Kind.LOAD,
                    List.of(
                            contract.type().getName(),
                            submitted.implementation(),
                            pairs(contract.entries()),
                            pairs(submitted.classes())),
                    LOADING);
            if (exchange instanceof Exchange.Answer refused
                    && refused.kind() == Kind.THROWN
                    && refused.value() instanceof List<?> why
                    && why.size() > 2) {
                discardWorker();
                throw new SubjectFailure(
                        CheckStatus.CRASHED,
                        Sentences.notLoaded(submitted.implementation(), String.valueOf(why.get(1))));
            }
            if (!(exchange instanceof Exchange.Answer answer) || answer.kind() != Kind.VALUE) {
                discardWorker();
                throw new GraderFault("handing the classes of a submission to a worker, which gave " + exchange, null);
            }
        }
        return worker;
    }

    private static List<Object> pairs(Map<String, byte[]> entries) {
        List<Object> flat = new ArrayList<>();
        new TreeMap<>(entries).forEach((path, bytes) -> {
            flat.add(path);
            flat.add(bytes);
        });
        return flat;
    }

    private Object value(long instance, Method method, Object[] arguments, @Nullable Object content) {
        String name = method.getName();
        if (!(content instanceof List<?> answer) || answer.size() != 4 || !(answer.get(3) instanceof int[] changed)) {
            return dead(name, Sentences.garbled(name));
        }
        keepPrinted(instance, answer.get(1), answer.get(2));
        try {
            Object value = Shape.restore(
                    answer.get(0),
                    method.getReturnType(),
                    method.getReturnType().getSimpleName());
            observations.add(
                    instance,
                    name,
                    arguments,
                    value,
                    Arrays.stream(changed).boxed().collect(Collectors.toSet()));
            return value;
        } catch (Shape.MissingValueException e) {
            throw new SubjectFailure(CheckStatus.FAILED, Sentences.missing(name, method.getReturnType(), e.what()));
        } catch (WireException e) {
            return dead(name, Sentences.garbled(name));
        }
    }

    private Object thrown(long instance, String name, @Nullable Object content) {
        if (!(content instanceof List<?> answer)
                || answer.size() != 6
                || !(answer.get(0) instanceof String stage)
                || !(answer.get(1) instanceof String type)
                || !(answer.get(2) instanceof String message)
                || !(answer.get(3) instanceof List<?> frames)) {
            return dead(name, Sentences.garbled(name));
        }
        keepPrinted(instance, answer.get(4), answer.get(5));
        String place = frames.isEmpty() ? "" : String.valueOf(frames.get(0));
        if (type.equals("java.lang.StackOverflowError") || type.equals("java.lang.OutOfMemoryError")) {
            discardWorker();
        }
        String implementation = submitted.implementation();
        if (type.equals(UnavailableError.class.getName())
                && submitted.unavailable().contains(message)) {
            String sentence = Sentences.unavailable(name, stage, implementation, message);
            boolean choseAmongSeveral = submitted.unavailable().size() > 1;
            throw new SubjectFailure(
                    CheckStatus.ERROR,
                    sentence,
                    choseAmongSeveral ? Sentences.somethingUnavailable(name, stage, implementation) : sentence);
        }
        throw new SubjectFailure(
                CheckStatus.ERROR,
                Sentences.thrown(name, stage, implementation, type, message, place),
                Sentences.thrown(name, stage, implementation, discreet(type), "", ""));
    }

    /** Which class of its own the code throws may tell what it was asked. */
    private static String discreet(String type) {
        return type.startsWith("java.") ? type : "an exception of its own";
    }

    private Object late(String name, Exchange.Late late) {
        discardWorker();
        throw patience.lost(name, CheckStatus.TIMEOUT, Sentences.late(name, late));
    }

    /** On Ctrl-C a terminal tells all that it started, the worker as well, which says nothing about the submission. */
    private Object ended(String name, int exitCode) {
        if (POLITE_SIGNALS.contains(exitCode)) {
            discardWorker();
            throw new GraderFault("calling " + name + ", when a signal from outside ended the worker", null);
        }
        return dead(name, Sentences.ended(name, exitCode));
    }

    private Object dead(String name, String sentence) {
        discardWorker();
        throw patience.lost(name, CheckStatus.CRASHED, sentence);
    }

    private void keepPrinted(long instance, @Nullable Object bytes, @Nullable Object dropped) {
        if (bytes instanceof byte[] fresh && dropped instanceof Long count) {
            if (!muted.contains(instance)) {
                int room = Math.min(fresh.length, Output.MAX_BYTES - printed.size());
                printed.write(fresh, 0, room);
                droppedBytes += fresh.length - room + Math.max(0, count - droppedByThisWorker);
            }
            droppedByThisWorker = Math.max(droppedByThisWorker, count);
        }
    }

    /** {@return what the code printed so far, except in calls that never returned and by muted subjects} */
    public Output output() {
        return new Output(printed.toString(StandardCharsets.UTF_8), droppedBytes);
    }

    /** {@return what the code answered so far: different calls in order, without those over much data} */
    public List<Observation> observations() {
        return observations.list();
    }

    /**
     * {@return a fault of the grader that a call met; a check cannot tell it from a failure of the student's code and
     * may have caught it}
     */
    public Optional<GraderFault> fault() {
        return Optional.ofNullable(fault);
    }

    private void discardWorker() {
        if (worker != null) {
            worker.close();
            worker = null;
            observations.forgetCalls();
        }
    }

    @Override
    public void close() {
        discardWorker();
    }
}
