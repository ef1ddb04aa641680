package com.atlassian.webresource.api.assembler;

/** Collects the web resources of a page. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
