package com.atlassian.sal.api.net;

/** Makes a value of the answer to a request. */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
