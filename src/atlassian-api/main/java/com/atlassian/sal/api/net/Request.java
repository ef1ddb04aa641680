package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

/** A request to another application; the member that takes file parts is left out. */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setUrl(String url);

    T setRequestBody(String body);

    T setRequestBody(String body, String contentType);

    T setEntity(Object entity);

    T addRequestParameters(String... namesAndValues);

    T addBasicAuthentication(String host, String username, String password);

    T addHeader(String name, String value);

    T setHeader(String name, String value);

    T setFollowRedirects(boolean follow);

    Map<String, List<String>> getHeaders();

    void execute(ResponseHandler<? super RESP> handler) throws ResponseException;

    String execute() throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> handler) throws ResponseException;

    /** The methods of HTTP. Constants as in the public javadoc of SAL (docs.atlassian.com/sal-api, Request.MethodType). */
    enum MethodType {
        GET, POST, PUT, DELETE, OPTIONS, HEAD, TRACE
    }
}
