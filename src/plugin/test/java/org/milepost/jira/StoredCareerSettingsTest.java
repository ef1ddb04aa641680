package org.milepost.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class StoredCareerSettingsTest {

    @Rule
    public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);
    @Mock
    private PluginSettingsFactory factory;

    private final Map<String, Object> stored = new HashMap<>();
    private StoredCareerSettings settings;

    @Before
    public void setUp() {
        when(factory.createGlobalSettings()).thenReturn(new PluginSettings() {
            @Override
            public Object get(String key) {
                return stored.get(key);
            }

            @Override
            public Object put(String key, Object value) {
                return stored.put(key, value);
            }

            @Override
            public Object remove(String key) {
                return stored.remove(key);
            }
        });
        settings = new StoredCareerSettings(factory);
    }

    @Test
    public void read_isEmpty_beforeTheSetUp() {
        assertEquals(Optional.empty(), settings.read());
    }

    @Test
    public void read_givesWhatWasWritten_withAndWithoutASecurityLevel() {
        for (CareerProject career : new CareerProject[]{new CareerProject(7, "1", "2", Optional.empty()), new CareerProject(7, "1", "2", Optional.of(9L))}) {
            settings.write(career);
            assertEquals(Optional.of(career), settings.read());
        }
    }

    @Test
    public void read_fails_onAFormOfALaterVersion() {
        stored.put(StoredCareerSettings.KEY, "2;7;1;2;;x");
        assertThrows(IllegalStateException.class, settings::read);
    }
}
