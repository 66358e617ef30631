package dev.articles.local.stack.template;

/** The template says something that the local stack cannot do; the message names the place. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error at a place such as {@code ParseQueue.FifoQueue}. */
    public TemplateException(String place, String problem) {
        super(place + ": " + problem);
    }
}
