package dev.tocsin.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A command cannot do what it was asked; the message says what was wrong, where, and what to do, for a person. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }

    /** A file or folder cannot be had: {@code what} that is, and why. */
    public static Failure of(String what, IOException cause) {
        return new Failure(what + ": " + reason(cause), cause);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = e instanceof FileSystemException file && file.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : e.getMessage();
    }
}
