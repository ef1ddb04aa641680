package org.milepost.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;

/** Where to log in, by a page whose address tells where it leads back to. */
final class FakeLogin {

    private FakeLogin() {
    }

    static LoginUriProvider provider() {
        LoginUriProvider login = mock(LoginUriProvider.class);
        when(login.getLoginUri(any())).thenAnswer(call -> URI.create("https://wiki.example.com/login?to=" + call.<URI>getArgument(0).getQuery()));
        return login;
    }
}
