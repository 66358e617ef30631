package dev.articles.local.cli;

/** Something a person has to see to. The message says what is wrong and what to do, in words, and is all that is shown. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message);
    }

    /** What to tell of a failure. What nobody foresaw is our mistake: enough for a report, without a page of frames. */
    static String inWords(Throwable failure) {
        if (failure instanceof Failure) {
            return failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "this takes more memory than Java was given; JAVA_TOOL_OPTIONS=-Xmx4g gives it 4 GB";
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return "this should not happen, please report it: " + failure + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
