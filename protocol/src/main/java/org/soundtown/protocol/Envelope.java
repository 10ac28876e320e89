package org.soundtown.protocol;

import java.util.List;

/**
 * A message on its way or delivered.
 *
 * @param id unique in a run, given by whoever carries the message; what later messages name as their cause
 * @param sentSeconds when it was sent (s since the run began)
 * @param receivedSeconds when it arrived, sent time plus the link's delay (s)
 * @param causes ids of the envelopes that led to it
 */
public record Envelope(
        long id,
        String from,
        String to,
        double sentSeconds,
        double receivedSeconds,
        List<Long> causes,
        Message message) {
    public Envelope {
        causes = List.copyOf(causes);
    }
}
