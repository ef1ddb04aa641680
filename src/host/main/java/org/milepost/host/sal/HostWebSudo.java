package org.milepost.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.milepost.host.web.Doors;

/** SAL's view of the confirmed password. */
final class HostWebSudo implements WebSudoManager {

    private final Doors doors;

    HostWebSudo(Doors doors) {
        this.doors = doors;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return doors.isConfirmed(request);
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(doors.confirm(request));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot redirect", e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!doors.isConfirmed(request)) {
            throw new WebSudoSessionException("The password was not confirmed in this session");
        }
    }
}
