package org.milepost.link;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Instant;

/** Reads the body of an answer up to a size and a point in time: a socket's time-out alone never ends an answer that trickles in. */
final class LimitedBody {

    /** The most bytes of an answer: 1 MB, some thousand milestones. */
    static final int MAXIMUM = 1_000_000;

    private static final int CHUNK = 8_192;

    private LimitedBody() {
    }

    /**
     * The whole body.
     *
     * @throws NotUnderstood if it is longer than {@link #MAXIMUM}
     * @throws ResponseException if it cannot be read; caused by an InterruptedIOException if it took too long
     */
    static byte[] read(Response response, Clock clock, Instant deadline) throws NotUnderstood, ResponseException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = response.getResponseBodyAsStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                body.write(chunk, 0, count);
                if (body.size() > MAXIMUM) {
                    throw new NotUnderstood("the answer is longer than " + MAXIMUM + " bytes");
                }
                if (!clock.instant().isBefore(deadline)) {
                    throw new InterruptedIOException("the answer takes too long");
                }
            }
        } catch (IOException e) {
            throw new ResponseException(e);
        }
        return body.toByteArray();
    }
}
