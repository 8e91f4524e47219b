package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.throughline.model.CaseRecord;
import app.throughline.model.Claim;
import app.throughline.model.Event;
import app.throughline.model.EventLink;
import app.throughline.model.Lane;
import app.throughline.model.Participation;
import app.throughline.model.RecordId;
import app.throughline.model.Rules;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntheticCaseTest {

  @Test
  void isTheSameForTheSameNumberAndSeed() {
    List<CaseRecord> records = new SyntheticCase(500, 42).records().toList();
    assertThat(new SyntheticCase(500, 42).records().toList()).isEqualTo(records);
    assertThat(new SyntheticCase(500, 43).records().toList()).isNotEqualTo(records);
    assertThat(new SyntheticCase(500, 42).info()).isEqualTo(new SyntheticCase(500, 42).info());
  }

  @Test
  void hasWhatACaseHas() {
    List<CaseRecord> records = new SyntheticCase(5_000, 1).records().toList();
    List<When> times = events(records).stream().map(Event::when).toList();
    assertThat(times).hasSize(5_000);
    assertThat(records.stream().filter(Lane.class::isInstance)).hasSize(12);
    assertThat(records).hasAtLeastOneElementOfType(Participation.class);
    assertThat(records).hasAtLeastOneElementOfType(Claim.class);
    assertThat(records).hasAtLeastOneElementOfType(EventLink.class);
    long undated = times.stream().filter(when -> when.kind() == When.Kind.UNDATED).count();
    long spans = times.stream().filter(when -> when.kind() == When.Kind.SPAN).count();
    assertThat(undated / 5_000.0).isCloseTo(0.03, within(0.01));
    assertThat(spans / (5_000.0 - undated)).isCloseTo(0.4, within(0.03));
    assertThat(times).anyMatch(When::approximate).anyMatch(when -> !when.hard());
  }

  @Test
  void obeysTheRulesAndUsesNoIdTwice() {
    Set<Long> ids = new HashSet<>(List.of(1L));
    new SyntheticCase(2_000, 9)
        .records()
        .forEach(
            record -> {
              assertThat(Rules.of(record)).isEmpty();
              assertThat(ids.add(record.id().value())).isTrue();
            });
  }

  @Test
  void refersOnlyToWhatCameBefore() {
    Set<RecordId> known = new HashSet<>();
    new SyntheticCase(2_000, 9)
        .records()
        .forEach(
            record -> {
              List<RecordId> needs = new ArrayList<>();
              if (record instanceof Event event) {
                needs.add(event.lane());
              } else if (record instanceof Participation part) {
                needs.addAll(List.of(part.event(), part.entity()));
              } else if (record instanceof Claim claim) {
                needs.addAll(List.of(claim.event(), claim.source()));
              } else if (record instanceof EventLink link) {
                needs.addAll(List.of(link.from(), link.to()));
              }
              assertThat(known).containsAll(needs);
              known.add(record.id());
            });
  }

  @Test
  void saysItsTimesInWordsThatAreReadAsThoseTimes() {
    SyntheticCase made = new SyntheticCase(400, 5);
    TimeReader reader =
        new TimeReader(new TimeContext(made.info().zone(), made.info().referenceDate(), Locale.UK));
    for (Event event : events(made.records().toList())) {
      if (event.when().kind() != When.Kind.UNDATED) {
        assertThat(reader.read(event.when().text()))
            .isEqualTo(new TimeReading.Stated(event.when()));
      }
    }
  }

  @Test
  void makesRecordsOnlyAsTheyAreAskedFor() {
    assertThat(new SyntheticCase(1_000_000, 1).records().limit(1_000)).hasSize(1_000);
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatThrownBy(() -> new SyntheticCase(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new SyntheticCase(0, 0).records()).isNotEmpty();
  }

  private static List<Event> events(List<CaseRecord> records) {
    return records.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }
}
