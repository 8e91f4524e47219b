package app.throughline.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase is read against.
 *
 * @param zone the zone of clock times that state none: the event's, else the case's
 * @param reference the date that "yesterday", "Tuesday" and a bare clock time refer to, or null
 * @param locale decides whether {@code 13/06} puts the day first, and the language of messages
 */
public record TimeContext(ZoneId zone, @Nullable LocalDate reference, Locale locale) {}
