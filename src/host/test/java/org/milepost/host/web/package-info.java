/** Parts of the web half that stand for themselves. */
package org.milepost.host.web;
