package gradecheck.saves;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes up when something may have changed in a folder and those below it, or beside a file. What tools write there is
 * passed over, and links are not followed.
 */
public final class SaveAlarm implements AutoCloseable {

    /** How often one looks where the system tells nothing. */
    private static final Duration POLL = Duration.ofMillis(250);

    /** How often one looks all the same where it does: network file systems tell of some changes only. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final int MAX_DEPTH = 32;
    private static final int MAX_FOLDERS = 1_000;
    private static final Set<String> NOT_THE_STUDENTS_OWN = Set.of("target", "node_modules", "__MACOSX");
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Path root;
    private final int depth;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final @Nullable WatchService events;
    private boolean isDeaf;

    private SaveAlarm(Path root, int depth, @Nullable WatchService events) {
        this.root = root;
        this.depth = depth;
        this.events = events;
    }

    /**
     * Listens from now on.
     *
     * @param path of a folder or a file
     * @return the alarm, to be closed by the caller
     */
    public static SaveAlarm on(Path path) {
        Path real = path.toAbsolutePath().normalize();
        Path parent = real.getParent();
        SaveAlarm alarm = parent == null || Files.isDirectory(real)
                ? new SaveAlarm(real, MAX_DEPTH, events(real))
                : new SaveAlarm(parent, 1, events(real));
        alarm.listen();
        return alarm;
    }

    private static @Nullable WatchService events(Path path) {
        try {
            return path.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            // A system that has no more to give is looked at in turns.
            return null;
        }
    }

    /**
     * Waits until something may have changed, for two seconds at most.
     *
     * @throws InterruptedException where the thread is interrupted
     */
    public void await() throws InterruptedException {
        if (events == null || isDeaf) {
            closed.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        try {
            WatchKey key = events.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            for (; key != null; key = events.poll()) {
                key.pollEvents();
                key.reset();
            }
            listen();
        } catch (ClosedWatchServiceException e) {
            // Nobody waits any more.
        }
    }

    /** Listens to folders that are new, too; to listen to one twice changes nothing. */
    private void listen() {
        if (events == null) {
            return;
        }
        Registration registration = new Registration(events);
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, registration);
        } catch (IOException | UnsupportedOperationException e) {
            isDeaf = Files.isDirectory(root);
        }
        isDeaf |= registration.folders > MAX_FOLDERS;
    }

    /** Wakes whoever waits, now and ever after. */
    @Override
    public void close() {
        closed.countDown();
        try {
            if (events != null) {
                events.close();
            }
        } catch (IOException e) {
            // It is of no use any more, as was wished.
        }
    }

    private final class Registration extends SimpleFileVisitor<Path> {
        private final WatchService service;
        private int folders;

        Registration(WatchService service) {
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            String name = String.valueOf(folder.getFileName());
            if (!folder.equals(root) && (name.startsWith(".") || NOT_THE_STUDENTS_OWN.contains(name))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (++folders > MAX_FOLDERS) {
                return FileVisitResult.TERMINATE;
            }
            folder.register(service, KINDS);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
