/** Goal templates as files: their JSON, and those that came with the plugin. May import Java, the packages plan and template, and Jackson. */
package org.milepost.templatefile;
