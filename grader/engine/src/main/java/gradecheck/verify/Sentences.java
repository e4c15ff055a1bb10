package gradecheck.verify;

import gradecheck.result.Refusal;

/** The words for classes that are rejected: what is wrong, where, and what to do. Types have their binary names. */
final class Sentences {

    private static final String NOT_AVAILABLE = ", which is not available in this assignment";

    private Sentences() {}

    static String reservedPackage(String type) {
        return "The package of " + type + " is reserved; give the class a package of its own.";
    }

    static String officialName(String type) {
        return "The class " + type + " has the name of a class of the assignment; rename it.";
    }

    static String sameNames(String one, String other) {
        return "The classes " + one + " and " + other + " have the same name but for upper and lower case; rename one.";
    }

    static String unreadable(String path) {
        return "The class file " + path
                + " that was compiled from it cannot be read; split up what is unusually large.";
    }

    static String nativeMethod(String type, String method) {
        return type + "." + method + " is a native method" + NOT_AVAILABLE + "; write it in Java.";
    }

    static String finalizer(String type) {
        return type + " declares finalize()" + NOT_AVAILABLE + "; leave it out.";
    }

    static String supertype(String type, String file, String verb, String supertype) {
        return type + " (" + file + ") " + verb + " " + supertype + NOT_AVAILABLE + "; leave that class out.";
    }

    static String inherited(String type, String file, String member) {
        return type + " (" + file + ") implements an interface by inheriting " + member + NOT_AVAILABLE
                + "; leave that class out.";
    }

    static String construction(String implementation, String part, Refusal refusal) {
        return "No instance of " + implementation + " can be made: " + part + " uses " + refusal.words() + NOT_AVAILABLE
                + "; move that to a method which no check needs, such as main.";
    }
}
