package com.atlassian.webresource.api.assembler;

/** The web resources of the page being built. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
