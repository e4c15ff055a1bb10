package gradecheck.intake;

import java.util.Set;

/**
 * The names of a contract, by which copies of it are recognised.
 *
 * @param interfaceName full name of the interface
 * @param classNames full names of all official classes, the interface among them
 * @param vocabulary simple names of the interface and of the types its methods use
 */
public record Official(String interfaceName, Set<String> classNames, Set<String> vocabulary) {

    /** Copies its sets. */
    public Official {
        classNames = Set.copyOf(classNames);
        vocabulary = Set.copyOf(vocabulary);
    }

    String simpleInterfaceName() {
        return interfaceName.substring(interfaceName.lastIndexOf('.') + 1);
    }

    /** {@return the package of the interface} */
    public String packageName() {
        return interfaceName.substring(0, Math.max(0, interfaceName.lastIndexOf('.')));
    }
}
