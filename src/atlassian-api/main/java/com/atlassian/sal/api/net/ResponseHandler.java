package com.atlassian.sal.api.net;

/** Takes the answer to a request. */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
