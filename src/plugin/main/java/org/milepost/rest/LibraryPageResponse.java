package org.milepost.rest;

import java.util.List;

/** A page of a shelf of the library: {@code found} entries there are in all, {@code from} of them come before this page. */
@Json
record LibraryPageResponse(int from, int found, List<LibraryEntryResponse> entries) {
}
