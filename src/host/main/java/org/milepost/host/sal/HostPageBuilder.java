package org.milepost.host.sal;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.milepost.host.web.Scopes;

/** Remembers the web resources that the page of the current request needs. */
final class HostPageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {

    private final Scopes scopes;

    HostPageBuilder(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
        scopes.requireResource(moduleKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        scopes.requireContext(context);
        return this;
    }
}
