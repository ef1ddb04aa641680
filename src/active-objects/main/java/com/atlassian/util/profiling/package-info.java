/** Stand-in for the profiling library that Active Objects calls; no code of ours imports it. */
package com.atlassian.util.profiling;
