package gradecheck.soundness;

import gradecheck.fault.UsageFault;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The numbers written into a class file (The Java Virtual Machine Specification, section 4.4). */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    private ConstantPool() {}

    /**
     * {@return the constants of type double in a class file}
     *
     * @param path of the file, for messages
     * @param bytes of the file
     */
    static Set<Double> doubles(String path, byte[] bytes) {
        Set<Double> doubles = new TreeSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(Integer.BYTES + 2 * Short.BYTES); // magic and version
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                if (tag == DOUBLE) {
                    doubles.add(in.readDouble());
                } else {
                    in.skipNBytes(tag == UTF8 ? in.readUnsignedShort() : length(tag));
                }
                if (tag == LONG || tag == DOUBLE) {
                    i++; // these take two places
                }
            }
            return doubles;
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageFault("The assignment's " + path + " is no class file: " + e.getMessage() + ".");
        }
    }

    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2; // class, string, method type, module, package
            case 15 -> 3; // method handle
            case 3, FLOAT, 9, 10, 11, 12, 17, 18 -> 4; // integer, members, name and type, dynamic
            case LONG -> 8;
            default -> throw new IllegalArgumentException("unknown kind of constant " + tag);
        };
    }
}
