package dev.articles.local.cli;

import dev.articles.local.stack.LocalStack;
import dev.articles.local.stack.Options;
import dev.articles.local.stack.template.TemplateException;
import java.io.IOException;
import java.nio.file.Path;

/** Starts the local stack, and says in words why it does not start. */
final class Stacks {

    /** The template's names for what users of the stack need to know. */
    static final String INCOMING_BUCKET = "IncomingBucket";

    static final String PARSED_BUCKET = "ParsedBucket";
    static final String TABLE = "ArticlesTable";

    private Stacks() {}

    static LocalStack start(Options options) {
        Path template = Checkout.template();
        try {
            return LocalStack.start(template, options);
        } catch (TemplateException e) {
            throw new Failure(template + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Failure(template + " cannot be read: " + InputFiles.reason(e));
        } catch (IllegalStateException e) {
            throw new Failure("the local stack does not start: " + e.getMessage());
        }
    }
}
