package org.milepost.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Holds back what a servlet writes, so that it can be decorated. */
final class Captured extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private int errorStatus;
    private String errorMessage = "";

    Captured(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("No asynchronous output here");
            }
        };
    }

    @Override
    public void sendError(int status, String message) {
        errorStatus = status;
        errorMessage = Optional.ofNullable(message).orElse("");
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void setContentLength(int length) {
        // The length changes with the frame.
    }

    @Override
    public void flushBuffer() {
        // Nothing goes out before the servlet has ended.
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    /** The status given to sendError, or 0. */
    int errorStatus() {
        return errorStatus;
    }

    String errorMessage() {
        return errorMessage;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    String text() {
        return new String(bytes(), charset());
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    private Charset charset() {
        return Optional.ofNullable(getCharacterEncoding()).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }
}
