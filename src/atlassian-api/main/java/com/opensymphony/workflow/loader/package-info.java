/** Signatures of OSWorkflow, the engine of Jira's workflows, as Milepost calls them; never packaged. */
package com.opensymphony.workflow.loader;
