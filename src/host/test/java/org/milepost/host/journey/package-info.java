/**
 * What people do with Milepost, in a real browser against the built jar in the embedded products. May import the host and Playwright,
 * never a class of the plugin: a journey knows only what a person can see.
 */
package org.milepost.host.journey;
