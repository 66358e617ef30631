package dev.articles.local.cli;

/** Something a person has to see to. The message says what is wrong and what to do, in words, and is all that is shown. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message);
    }
}
