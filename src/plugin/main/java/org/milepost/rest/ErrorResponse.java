package org.milepost.rest;

/**
 * Why a request failed: a code for programs, a sentence and an advice for people in the caller's language, the field at fault if it is one, the
 * id under which an unexpected failure stands in the log, what it is now after a conflict, and the address of Jira's own screen where
 * that is needed.
 */
@Json
record ErrorResponse(String code, String message, String field, String advice, String id, Object current, String url) {
}
