package app.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Change;
import app.throughline.model.Claim;
import app.throughline.model.ClaimId;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.NewCase;
import app.throughline.model.SourceId;
import app.throughline.model.Stance;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of which claims give different times. */
class RivalTimesTest {
  private static final long HOUR = 3_600_000;
  private static final EventId EVENT = new EventId(900);

  @TempDir Path folder;
  private CaseFile file;

  @BeforeEach
  void create() {
    NewCase content = NewCase.of(TestCases.full(), "Ada");
    file = CaseFile.create(folder.resolve("case.tlcase"), content, TestCases.CLOCK);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aClaimOfATimeThatTheEventCannotHaveIsARival() {
    add(TimeBounds.at(TestCases.T0));
    claim(901, When.UNDATED);
    claim(902, at(new TimeBounds(TestCases.T0 - HOUR, TestCases.T0 + HOUR)));
    assertThat(isRival()).isFalse();
    claim(903, at(TimeBounds.at(TestCases.T0 + 1)));
    assertThat(isRival()).isTrue();
    file.undo();
    assertThat(isRival()).isFalse();
  }

  @Test
  void claimsThatExcludeEachOtherAreRivals() {
    add(new TimeBounds(TestCases.T0, TestCases.T0 + 24 * HOUR));
    claim(901, at(new TimeBounds(TestCases.T0, TestCases.T0 + 2 * HOUR)));
    claim(902, at(new TimeBounds(TestCases.T0 + HOUR, TimeBounds.FUTURE)));
    assertThat(isRival()).isFalse();
    claim(903, at(new TimeBounds(TimeBounds.PAST, TestCases.T0 + HOUR)));
    assertThat(isRival()).isTrue();
  }

  @Test
  void aClaimOfAnotherEndIsARivalToo() {
    TimeBounds start = TimeBounds.at(TestCases.T0);
    long end = TestCases.T0 + 5 * HOUR;
    When span =
        When.span(start, new TimeBounds(end, end + HOUR), Precision.HOUR, TestCases.PARIS, "");
    apply(Change.add(TestCases.event(EVENT.value(), "Told twice").withWhen(span)));
    claim(
        901,
        When.span(start, new TimeBounds(end - HOUR, end + 1), Precision.HOUR, TestCases.PARIS, ""));
    claim(902, When.span(start, TimeBounds.NEVER, Precision.HOUR, TestCases.PARIS, ""));
    assertThat(isRival()).isFalse();
    claim(
        903,
        When.span(start, new TimeBounds(end - HOUR, end), Precision.HOUR, TestCases.PARIS, ""));
    assertThat(isRival()).isTrue();
    file.undo();
    assertThat(isRival()).isFalse();
  }

  private void add(TimeBounds bounds) {
    Event event = TestCases.event(EVENT.value(), "Told twice").withWhen(at(bounds));
    apply(Change.add(event));
  }

  private void claim(long id, When when) {
    SourceId source = file.details(TestCases.STABBING).records().claims().get(0).source();
    apply(
        Change.add(
            new Claim(
                new ClaimId(id),
                EVENT,
                source,
                null,
                null,
                Stance.SUPPORTS,
                "",
                when,
                null,
                6,
                false,
                "")));
  }

  private void apply(Change change) {
    file.apply(new Edit("Edit", "Ada", List.of(change)));
  }

  private boolean isRival() {
    EventIndex index = file.snapshot().index();
    return index.is(index.position(EVENT), EventIndex.RIVAL);
  }

  private static When at(TimeBounds bounds) {
    return When.moment(bounds, Precision.MINUTE, TestCases.PARIS, "then");
  }
}
