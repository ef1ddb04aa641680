package org.milepost.rest;

import java.util.List;

/** Who waits for whom: {@code waitingOn} what the caller asked others for, {@code waitingForYou} what others asked the caller for. Requests first, then promises, the oldest first. */
@Json
record WaitingResponse(List<RequestResponse> waitingOn, List<RequestResponse> waitingForYou) {
}
