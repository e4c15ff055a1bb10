package gradecheck.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;

/**
 * What happens on Ctrl-C and on a polite kill instead of the sudden end of the process. The second time the process
 * ends as ever.
 *
 * <p>The JDK has no other way than {@code sun.misc.Signal}, which it keeps for that reason (JEP 260). It is looked up
 * by name, since compilers warn of it in a manner that cannot be answered.
 */
final class Interruption {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private Interruption() {}

    /**
     * Does what can be interrupted.
     *
     * @param work to be done
     * @param stop what makes the work end early, called from another thread
     * @return what the work gave
     */
    static <T> T during(Supplier<T> work, Runnable stop) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object byDefault = handler.getField("SIG_DFL").get(null);
            Object once = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (p, method, a) -> {
                handle(handler, byDefault);
                stop.run();
                return null;
            });
            handle(handler, once);
            try {
                return work.get();
            } finally {
                handle(handler, byDefault);
            }
        } catch (ClassNotFoundException | NoSuchFieldException | IllegalAccessException e) {
            return work.get();
        }
    }

    private static void handle(Class<?> type, Object handler) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Method handle = signal.getMethod("handle", signal, type);
            for (String name : SIGNALS) {
                handle.invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
            }
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            // A virtual machine that keeps its signals to itself ends at once on them.
        }
    }
}
