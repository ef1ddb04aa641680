package org.milepost.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

public class OsgiServicesTest {

    private final BundleContext context = mock(BundleContext.class);
    private final I18nResolver service = mock(I18nResolver.class);

    @Before
    @SuppressWarnings("unchecked") // mocks of generic types
    public void offerTheService() throws InvalidSyntaxException {
        ServiceReference<I18nResolver> reference = mock(ServiceReference.class);
        when(context.getServiceReferences(anyString(), any())).thenAnswer(call -> new ServiceReference<?>[]{reference});
        when(context.getService(reference)).thenReturn(service);
    }

    @Test
    public void call_goesToTheService() {
        when(service.getText("milepost.career.title")).thenReturn("My career");

        assertEquals("My career", OsgiServices.of(context, I18nResolver.class).getText("milepost.career.title"));
    }

    @Test
    public void exceptionOfTheService_comesOutAsItIs() {
        when(service.getText("wrong")).thenThrow(new IllegalArgumentException("no such key"));
        I18nResolver texts = OsgiServices.of(context, I18nResolver.class);

        assertEquals("no such key", assertThrows(IllegalArgumentException.class, () -> texts.getText("wrong")).getMessage());
    }

    @Test
    public void standIn_equalsItselfOnly_withoutAskingTheService() {
        I18nResolver one = OsgiServices.of(context, I18nResolver.class);

        assertEquals(one, one);
        assertEquals(false, one.equals(OsgiServices.of(context, I18nResolver.class)));
        assertEquals("OsgiServices[com.atlassian.sal.api.message.I18nResolver]", one.toString());
    }

    @Test
    public void service_isNotMissing_whereItIsOffered() {
        assertEquals(Optional.empty(), OsgiServices.missingServiceOf(OsgiServices.of(context, I18nResolver.class)));
    }

    @Test
    public void otherBeans_areNeverMissing() {
        assertEquals(Optional.empty(), OsgiServices.missingServiceOf("no stand-in"));
    }
}
