package dev.articles.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Answers the SDK's requests itself: GET with a sample, everything else as if it had been done. */
final class OfflineHttp implements SdkHttpClient {

    private static final byte[] DONE = {'{', '}'};

    private final Map<String, byte[]> samples;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    OfflineHttp(Map<String, byte[]> samples) {
        this.samples = samples;
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return answer(request);
            }

            @Override
            public void abort() {
                // It is answered at once.
            }
        };
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
        SdkHttpRequest http = request.httpRequest();
        String path = http.encodedPath();
        requests.add(http.method() + " " + path);
        if (request.contentStreamProvider().isPresent()) {
            try (InputStream body = request.contentStreamProvider().get().newStream()) {
                body.readAllBytes();
            }
        }
        if (http.method() == SdkHttpMethod.GET) {
            byte[] sample = samples.get(path.substring(path.lastIndexOf('/') + 1));
            return sample == null ? answer(404, new byte[0]) : answer(200, sample);
        }
        return answer(200, http.method() == SdkHttpMethod.POST ? DONE : new byte[0]);
    }

    private static HttpExecuteResponse answer(int status, byte[] body) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Length", Integer.toString(body.length))
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }
}
