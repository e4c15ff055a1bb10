package gradecheck.fault;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, where the exception itself names nothing but the file. */
public final class Reason {

    private Reason() {}

    /**
     * {@return the reason in words, without a full stop}
     *
     * @param e what came of reading or writing
     */
    public static String of(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is missing";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the place of a folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "a folder is in its place";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
