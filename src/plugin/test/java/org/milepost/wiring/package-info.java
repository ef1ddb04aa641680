/** Tests of the wiring: the context of each product without the other's classes, and services that come, go and are missing. */
package org.milepost.wiring;
