/**
 * JAX-RS resources under /rest/milepost/1.0, their request and response types, and the exception mappers. Resources are thin: they read the
 * request, call one use case and write its answer; they catch nothing. May also import jakarta.ws.rs, jakarta.inject, Jackson, and SAL for
 * the caller, the texts and the addresses.
 */
package org.milepost.rest;
