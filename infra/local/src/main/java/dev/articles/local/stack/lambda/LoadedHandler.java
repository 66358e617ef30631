package dev.articles.local.stack.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/**
 * One instance of a handler, made from its class name as Lambda makes it, and called with JSON. Events and answers go
 * through Lambda's serialisation, so that a handler whose types do not fit AWS's JSON fails here too.
 */
final class LoadedHandler {

    /** A call of the handler: JSON in, JSON out. */
    private interface Call {
        void invoke(byte[] event, ByteArrayOutputStream answer, Context context) throws IOException;
    }

    private final Call call;

    private LoadedHandler(Call call) {
        this.call = call;
    }

    /**
     * Makes an instance with the function's variables as system properties, since a JVM cannot change its environment.
     * One function at a time: properties belong to the whole JVM.
     */
    static LoadedHandler load(FunctionSettings function) {
        synchronized (LoadedHandler.class) {
            Map<String, String> environment = function.environment();
            environment.forEach(System::setProperty);
            try {
                return of(Class.forName(function.handler()).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new IllegalStateException(
                        function.name() + ": handler " + function.handler() + " cannot be made: " + cause, cause);
            } finally {
                environment.keySet().forEach(System::clearProperty);
            }
        }
    }

    byte[] call(byte[] event, Context context) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        call.invoke(event, answer, context);
        return answer.toByteArray();
    }

    private static LoadedHandler of(Object handler) {
        if (handler instanceof RequestStreamHandler streams) {
            return new LoadedHandler((event, answer, context) ->
                    streams.handleRequest(new ByteArrayInputStream(event), answer, context));
        }
        if (handler instanceof RequestHandler<?, ?> typed) {
            return new LoadedHandler(typedCall(typed));
        }
        throw new IllegalStateException(handler.getClass().getName() + " is not a handler");
    }

    @SuppressWarnings("unchecked")
    private static Call typedCall(RequestHandler<?, ?> handler) {
        Method method = method(handler.getClass());
        PojoSerializer<Object> events = serializer(method.getParameterTypes()[0]);
        PojoSerializer<Object> answers = serializer(method.getReturnType());
        RequestHandler<Object, Object> untyped = (RequestHandler<Object, Object>) handler;
        return (event, answer, context) -> answers.toJson(
                untyped.handleRequest(events.fromJson(new ByteArrayInputStream(event)), context), answer);
    }

    /** The method the author wrote; the compiler adds one over plain objects beside it. */
    private static Method method(Class<?> handler) {
        return Arrays.stream(handler.getMethods())
                .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Class<?> type) {
        return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
                ? (PojoSerializer<Object>) LambdaEventSerializers.serializerFor(type, type.getClassLoader())
                : (PojoSerializer<Object>) JacksonFactory.getInstance().getSerializer(type);
    }
}
