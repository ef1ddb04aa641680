package org.milepost.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milepost.host.product.HostUser;
import org.milepost.host.product.Request;

/** A request that matched a {@link Route}. */
record RoutedRequest(HttpServletRequest servletRequest, String path, Map<String, String> variables, Optional<HostUser> user, Locale locale)
        implements Request {

    @Override
    public String variable(String name) {
        return Optional.ofNullable(variables.get(name)).orElseThrow(() -> new IllegalArgumentException("No variable " + name + " in the pattern"));
    }

    @Override
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(servletRequest.getParameter(name));
    }

    @Override
    public List<String> parameters(String name) {
        String[] values = servletRequest.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    @Override
    public String body() {
        try {
            return servletRequest.getReader().lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the body", e);
        }
    }
}
