package gradecheck.session;

import java.util.List;

/**
 * Something a student may try that has to be stopped by the system.
 *
 * @param id in docs/isolation.md
 * @param does what it does
 * @param stopped what is thrown behind the walls
 * @param code body of a method that returns where it succeeds and throws where it does not; FOLDER is a folder of the
 *     grader with the files "other" and "other.so", GRADER and VICTIM numbers of processes, PORT one that is listened
 *     to
 */
record Attack(String id, String does, String stopped, String code) {

    static final List<Attack> ALL = List.of(
            new Attack("R06", "reads the assignment", "NoSuchFileException", """
                    return Files.size(Path.of("ASSIGNMENT"));"""),
            new Attack("R08", "reads another submission", "NoSuchFileException", """
                    return Files.readString(Path.of("FOLDER/other"));"""),
            new Attack("R09", "reads the grader's environment", "NoSuchFileException", """
                    return Files.readAllBytes(Path.of("/proc/GRADER/environ")).length;"""),
            new Attack("R09", "reads the environment of its own process", "NoSuchFileException", """
                    return Files.readAllBytes(Path.of("/proc/self/environ")).length;"""),
            new Attack("R09", "looks at what is mounted", "NoSuchFileException", """
                    return Files.readAllBytes(Path.of("/proc/self/mountinfo")).length;"""),
            new Attack("R11", "takes memory beside the heap", "OutOfMemoryError", """
                    Class<?> type = Class.forName("sun.misc.Unsafe");
                    java.lang.reflect.Field unsafe = type.getDeclaredField("theUnsafe");
                    unsafe.setAccessible(true);
                    return type.getMethod("allocateMemory", long.class).invoke(unsafe.get(null), 1L << 31);"""),
            new Attack("R13", "finds virtual machines to attach to", "Exception", """
                    return com.sun.tools.attach.VirtualMachine.list().get(0);"""),
            new Attack("R16", "starts a process", "IOException", """
                    return start("POSIX_SPAWN");"""),
            new Attack("R16", "starts a process by fork", "IOException", """
                    return start("FORK");"""),
            new Attack("R16", "starts a process by vfork", "IOException", """
                    return start("VFORK");"""),
            new Attack("R17", "leaves a process that has no parent", "IOException", """
                    return start("POSIX_SPAWN", "/bin/sh", "-c", "sleep 2 & true");"""),
            new Attack("R18", "kills another process", "NoSuchElementException", """
                    return ProcessHandle.of(VICTIM).orElseThrow().destroyForcibly();"""),
            new Attack("R18", "finds the grader", "NoSuchElementException", """
                    return ProcessHandle.of(GRADER).orElseThrow().isAlive();"""),
            new Attack("R19", "connects to a port", "SocketException", """
                    return new Socket("127.0.0.1", PORT).getPort();"""),
            new Attack("R19", "listens at a port", "SocketException", """
                    return new ServerSocket(0).getLocalPort();"""),
            new Attack("R19", "sends a datagram", "SocketException", """
                    DatagramSocket socket = new DatagramSocket();
                    socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), PORT));
                    return "";"""),
            new Attack("R19", "opens a socket of the file system", "SocketException", """
                    return java.nio.channels.SocketChannel.open(StandardProtocolFamily.UNIX).isOpen();"""),
            new Attack("R20", "leaves a file for the next submission", "NoSuchFileException", """
                    return Files.writeString(Path.of("FOLDER/left"), "here");"""),
            new Attack("D08", "starts many threads", "unable to create native thread", """
                    for (int i = 0; i < 150; i++) {
                        rest();
                    }
                    return 150;"""),
            new Attack("D11", "finds a folder to fill", "Exception", """
                    String[] places = {"/tmp", "/", "/app", "/dev", "/dev/shm", "/jdk", "/home", "/run", "/var/tmp", "."};
                    IOException last = null;
                    for (String place : places) {
                        try {
                            Files.delete(Files.createTempFile(Path.of(place), "gradecheck", ""));
                            return place;
                        } catch (IOException e) {
                            last = e;
                        }
                    }
                    throw last;"""),
            new Attack("D12", "makes folders", "Exception", """
                    for (String place : new String[] {"/tmp", "/dev", "/"}) {
                        Path folder = Path.of(place, "gradecheck" + ProcessHandle.current().pid());
                        Files.createDirectory(folder);
                        Files.delete(folder);
                    }
                    return "";"""),
            new Attack("D13", "opens many files", "Too many open files", """
                    List<Object> open = new ArrayList<>();
                    while (open.size() < 200) {
                        open.add(new FileInputStream("/dev/null"));
                    }
                    return open.size();"""));

    private static final String MEMBERS = """
            private static long start(String how, String... command) throws IOException {
                System.setProperty("jdk.lang.Process.launchMechanism", how);
                String java = System.getProperty("java.home") + "/bin/java";
                return new ProcessBuilder(command.length == 0 ? new String[] {java, "-version"} : command)
                        .start()
                        .pid();
            }

            private static void rest() {
                Runnable rest = () -> {
                    try {
                        Thread.sleep(20_000);
                    } catch (InterruptedException e) {
                        return;
                    }
                };
                // With little stack, so that it is not the memory that runs out.
                Thread thread = new Thread(null, rest, "rest", 1 << 16);
                thread.setDaemon(true);
                thread.start();
            }

            private static Object attempt() throws Throwable {
                CODE
            }

            public double one(double x) {
                try {
                    System.out.print("reached " + attempt());
                } catch (Throwable e) {
                    System.out.print("stopped by " + (e.getCause() == null ? e : e.getCause()));
                }
                return x;
            }
            """;

    /** {@return members of a class whose method {@code one} tries it and prints what came of it} */
    String members() {
        return MEMBERS.replace("CODE", code);
    }

    @Override
    public String toString() {
        return id + " " + does;
    }
}
