package dev.articles.events;

/**
 * A function's settings: the variables of the process, or system properties of the same names, which take precedence
 * (the AWS SDK treats its own settings likewise). The properties are for functions that share a JVM.
 */
public final class Environment {

    private Environment() {}

    /**
     * The value of a variable that the function cannot work without.
     *
     * @throws IllegalStateException if it is not set; the message names it
     */
    public static String required(String name) {
        String value = System.getProperty(name, System.getenv(name));
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name
                    + " is not set; infra/template.yaml lists what each function needs.");
        }
        return value;
    }
}
