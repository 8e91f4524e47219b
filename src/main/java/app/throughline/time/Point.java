package app.throughline.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One time as the words give it, before the missing parts are filled in.
 *
 * @param date the date, or null
 * @param morning the day that the night of that date ends on, where the words name it; or null
 * @param clock the time of day, or null
 * @param ready a time that needs no filling in, or null
 * @param zone the zone that the words state, or null
 * @param part the {@link Term#PART} of the day, or 0
 * @param portion the {@link Term#PORTION}, or 0
 * @param about whether the words say "about"
 * @param uncertain whether they say "perhaps"
 * @param digits whether there is a number among the words; otherwise they may name something else
 * @param from where the words begin
 * @param to where they end, exclusive
 */
record Point(
    @Nullable DateParts date,
    @Nullable DateParts morning,
    @Nullable ClockTime clock,
    @Nullable Extent ready,
    @Nullable ZoneId zone,
    int part,
    int portion,
    boolean about,
    boolean uncertain,
    boolean digits,
    int from,
    int to) {}
