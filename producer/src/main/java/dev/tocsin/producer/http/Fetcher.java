package dev.tocsin.producer.http;

import dev.tocsin.producer.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Gets what lies at an address, distrusting whoever answers: http and https only, no private address at any hop, three
 * redirects, a deadline for the whole, a bound for the body packed and unpacked. Sends no cookies and no credentials.
 */
public final class Fetcher implements AutoCloseable {
    private static final int MOST_REDIRECTS = 3;
    private static final String AGENT = "Tocsin/0.1 (news reader)";

    private final HttpClient client = new HttpClient();
    private final Duration deadline;

    /**
     * A fetcher of its own connections.
     *
     * @param deadline for one answer with all its redirects
     * @param privateToo lets loopback and private networks through
     */
    public Fetcher(Duration deadline, boolean privateToo) {
        this.deadline = deadline;
        QueuedThreadPool threads = new QueuedThreadPool(8, 2);
        threads.setName("fetcher");
        threads.setDaemon(true);
        client.setExecutor(threads);
        client.setSocketAddressResolver(new PublicAddresses(privateToo));
        client.setFollowRedirects(false);
        client.setConnectTimeout(deadline.toMillis());
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, AGENT));
        start();
    }

    private void start() {
        try {
            client.start();
            client.getContentDecoderFactories().clear();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP client does not start: " + e.getMessage(), e);
        }
    }

    /**
     * Gets {@code uri}.
     *
     * @param headers sent along, such as conditions
     * @throws RefusedException where there is no answer that may be used, saying why
     */
    public Answer get(URI uri, Map<HttpHeader, String> headers) throws RefusedException {
        long until = System.nanoTime() + deadline.toNanos();
        URI at = uri;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            requireWeb(at);
            Answer answer = ask(at, headers, until);
            if (!isRedirect(answer)) {
                return answer;
            }
            at = target(answer);
        }
        throw new RefusedException(uri + " redirects more than " + MOST_REDIRECTS + " times");
    }

    private static void requireWeb(URI uri) throws RefusedException {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new RefusedException(
                    "the address " + uri + " is refused: only http and https to a host, without a password");
        }
    }

    private static boolean isRedirect(Answer answer) {
        return answer.status() >= 301
                && answer.status() <= 308
                && answer.status() != 304
                && answer.header(HttpHeader.LOCATION).isPresent();
    }

    private static URI target(Answer answer) throws RefusedException {
        String location = answer.header(HttpHeader.LOCATION).orElseThrow();
        try {
            return answer.uri().resolve(location);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(answer.uri() + " redirects to \"" + location + "\", which is no address");
        }
    }

    private Answer ask(URI uri, Map<HttpHeader, String> headers, long until) throws RefusedException {
        Request request = client.newRequest(uri).headers(fields -> {
            headers.forEach(fields::put);
            fields.put(HttpHeader.ACCEPT_ENCODING, "gzip");
        });
        InputStreamResponseListener listener = new InputStreamResponseListener();
        request.timeout(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS)
                .send(listener);
        try (InputStream body = listener.getInputStream()) {
            Response response = listener.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            return new Answer(uri, response.getStatus(), response.getHeaders(), read(body, response, uri));
        } catch (TimeoutException e) {
            throw new RefusedException(uri + " did not answer within " + deadline.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause());
        } catch (IOException e) {
            throw failed(uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(uri + " was given up: shutting down");
        }
    }

    private static RefusedException failed(URI uri, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof RefusedAddressException)) {
            root = root.getCause();
        }
        String why =
                root instanceof TimeoutException ? "no complete answer in time" : String.valueOf(root.getMessage());
        return new RefusedException(uri + " cannot be read: " + why);
    }

    private static byte[] read(InputStream body, Response response, URI uri) throws IOException, RefusedException {
        byte[] packed = Packed.read(body, Packed.LONGEST, uri.toString());
        String coding = response.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (coding == null || coding.equalsIgnoreCase("identity") || packed.length == 0) {
            return packed;
        }
        if (!coding.equalsIgnoreCase("gzip")) {
            throw new RefusedException(uri + " is packed in a way that was not asked for: " + coding);
        }
        return Packed.unpack(packed, uri.toString());
    }

    @Override
    public void close() {
        LifeCycle.stop(client);
    }
}
