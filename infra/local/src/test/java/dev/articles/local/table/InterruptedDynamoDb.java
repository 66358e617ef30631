package dev.articles.local.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client of DynamoDB to which something happens at one of its calls. */
final class InterruptedDynamoDb {

    /** What happens. */
    enum Interruption {
        /** The process dies before the call. */
        CRASH_BEFORE,
        /** The call is done, but the process dies before it learns. */
        CRASH_AFTER,
        /** Another process does something between the call before and this one. */
        OVERTAKEN
    }

    private InterruptedDynamoDb() {}

    /**
     * @param call the number of the call at which it happens, from 0
     * @param other what the other process does
     */
    static DynamoDbClient of(DynamoDbClient dynamoDb, int call, Interruption interruption, Runnable other) {
        int[] calls = {0};
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, args) -> {
                    boolean isNow = calls[0]++ == call;
                    if (isNow && interruption == Interruption.CRASH_BEFORE) {
                        throw SdkClientException.create("died before call " + call);
                    }
                    if (isNow && interruption == Interruption.OVERTAKEN) {
                        other.run();
                    }
                    Object result = invoke(dynamoDb, method, args);
                    if (isNow && interruption == Interruption.CRASH_AFTER) {
                        throw SdkClientException.create("died after call " + call);
                    }
                    return result;
                });
    }

    private static Object invoke(DynamoDbClient dynamoDb, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(dynamoDb, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
