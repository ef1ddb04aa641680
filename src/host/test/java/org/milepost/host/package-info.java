/**
 * The host as a whole, and what its tests share: plugins made in a test, a product with people and nothing else, a
 * browser without a window.
 */
package org.milepost.host;
