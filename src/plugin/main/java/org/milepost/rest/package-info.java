/** JAX-RS resources under /rest/milepost/1.0, their request and response types, and the exception mappers. May also import jakarta.ws.rs and Jackson's annotations. */
package org.milepost.rest;
