package org.milepost.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.TypeNotInstalledException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.milepost.link.JiraLinks.Offered;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.StrictStubs.class)
public class JiraLinksTest {

    private static final String MAIN = "11111111-1111-4111-8111-111111111111";
    private static final String BRANCH = "22222222-2222-4222-8222-222222222222";

    @Mock private ApplicationLinkService service;
    @Mock private PluginSettingsFactory settings;
    private ApplicationLink main;
    private ApplicationLink branch;
    private JiraLinks links;

    @Before
    public void twoLinks() throws Exception {
        lenient().when(settings.createGlobalSettings()).thenReturn(new InMemorySettings());
        main = link(MAIN, "Main", true);
        branch = link(BRANCH, "Branch", false);
        lenient().when(service.getApplicationLinks(JiraApplicationType.class)).thenReturn(List.of(main, branch));
        lenient().when(service.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(main);
        links = new JiraLinks(service, settings);
    }

    @Test
    public void primaryLink_isTaken_untilAnotherIsChosen() throws Exception {
        assertEquals(Optional.of(main), links.current());

        assertTrue(links.choose(Optional.of(BRANCH)));
        assertEquals(Optional.of(branch), links.current());
        assertEquals(Optional.of(BRANCH), links.chosen());

        assertTrue(links.choose(Optional.empty()));
        assertEquals(Optional.of(main), links.current());
    }

    @Test
    public void chosenLinkThatIsGone_isNotReplacedByAnother() throws Exception {
        links.choose(Optional.of(BRANCH));
        when(service.getApplicationLink(new ApplicationId(BRANCH))).thenReturn(null);

        assertEquals(Optional.empty(), links.current());
        assertEquals(Trouble.LINK_GONE, links.missing());
    }

    @Test
    public void chosenLinkOfAnotherType_isAsGoodAsGone() throws Exception {
        links.choose(Optional.of(BRANCH));
        when(branch.getType()).thenReturn(mock(ConfluenceApplicationType.class));
        assertEquals(Optional.empty(), links.current());

        when(service.getApplicationLink(new ApplicationId(BRANCH))).thenThrow(new TypeNotInstalledException("jira", "Branch", URI.create("https://b")));
        assertEquals(Optional.empty(), links.current());
    }

    @Test
    public void unknownLink_isNotChosen_andNothingIsWritten() {
        assertFalse(links.choose(Optional.of("33333333-3333-4333-8333-333333333333")));
        assertFalse(links.choose(Optional.of("<script>")));
        assertEquals(Optional.empty(), links.chosen());
    }

    @Test
    public void storedRubbish_isAsGoodAsGone() {
        InMemorySettings rubbish = new InMemorySettings();
        rubbish.put(LinkChoice.KEY, "not an id");
        when(settings.createGlobalSettings()).thenReturn(rubbish);

        assertEquals(Optional.empty(), links.current());
        assertEquals(Trouble.LINK_GONE, links.missing());
    }

    @Test
    public void withoutAnyLink_thatIsSaid() {
        when(service.getPrimaryApplicationLink(JiraApplicationType.class)).thenReturn(null);

        assertEquals(Optional.empty(), links.current());
        assertEquals(Trouble.NO_LINK, links.missing());
    }

    @Test
    public void links_areOfferedByNameAndAddress() {
        assertEquals(List.of(new Offered(MAIN, "Main", URI.create("https://jira.example.com/Main"), true),
                new Offered(BRANCH, "Branch", URI.create("https://jira.example.com/Branch"), false)), links.all());
    }

    private ApplicationLink link(String id, String name, boolean primary) throws TypeNotInstalledException {
        ApplicationLink link = mock(ApplicationLink.class);
        ApplicationId applicationId = new ApplicationId(id);
        lenient().when(link.getId()).thenReturn(applicationId);
        lenient().when(link.getName()).thenReturn(name);
        lenient().when(link.isPrimary()).thenReturn(primary);
        lenient().when(link.getDisplayUrl()).thenReturn(URI.create("https://jira.example.com/" + name));
        lenient().when(link.getType()).thenReturn(mock(JiraApplicationType.class));
        lenient().when(service.getApplicationLink(applicationId)).thenReturn(link);
        return link;
    }
}
