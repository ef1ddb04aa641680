/** Page models (beans with getters) and servlets for Velocity pages. May also import TemplateRenderer and jakarta.servlet. */
package org.milepost.web;
