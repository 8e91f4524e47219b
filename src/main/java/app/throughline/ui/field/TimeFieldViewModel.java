package app.throughline.ui.field;

import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.Placement;
import app.throughline.model.Texts;
import app.throughline.session.CaseSession;
import app.throughline.time.ClockDoubt;
import app.throughline.time.DisplayZone;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The line in which an event's time is told in words, and what was understood of it.
 *
 * <p>As long as the line says what it said at first, the event's time stays as it is, also where it
 * holds more than the reader would make of the words. A line that is not understood is no error:
 * its words are kept, and the event is undated.
 */
public final class TimeFieldViewModel {
  private final CaseSession session;
  private final Texts texts = new Texts("field");
  private final Unread unread;
  private TimeStyle style;
  private final Runnable changed;
  private final PhraseRelations relations;
  private final PlaceClock place = new PlaceClock();
  private final TimePickers pickers = new TimePickers(this::write);
  private final PhraseReadings readings = new PhraseReadings(this::choose);
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper bounds = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable ClockDoubt> doubt = new ReadOnlyObjectWrapper<>();

  private EventId event = new EventId(0);
  private When base = When.UNDATED;
  private String baseText = "";
  private Placement basePlacement = Placement.stated(When.UNDATED);
  private CompletionStage<List<TimeMeaning.Relation>> baseRelations =
      CompletableFuture.completedFuture(List.of());
  private @Nullable CompletionStage<TimeMeaning> meaning;
  private boolean picking;
  private boolean loading;

  /** What becomes of words that are not understood. */
  public enum Unread {
    /** They are kept, and the event is undated. */
    KEPT,
    /** They are not taken; the time stays as it was. */
    REFUSED
  }

  /**
   * An empty line.
   *
   * @param locale of dates
   * @param unread what is said of words that are not understood
   * @param changed told after each change of the words
   */
  public TimeFieldViewModel(CaseSession session, Locale locale, Unread unread, Runnable changed) {
    this.session = session;
    this.unread = unread;
    this.style = TimeStyle.of(locale);
    this.changed = changed;
    relations = new PhraseRelations(session, unread);
    text.addListener((property, old, typed) -> read(typed));
  }

  /** Reads and shows dates in another style from now on, what is typed among them. */
  public void tellTimesIn(TimeStyle another) {
    style = another;
    read(text.get());
  }

  /** The words. */
  public StringProperty textProperty() {
    return text;
  }

  /** What was understood, in words; empty where nothing was. */
  public ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** What was understood, in numbers; empty where nothing was. */
  public ReadOnlyStringProperty boundsProperty() {
    return bounds.getReadOnlyProperty();
  }

  /**
   * What was not understood and what becomes of it, and what can be read in another way too; empty
   * if all is clear. Never forbids saving.
   */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The doubt about a clock time that the zone leaves out or has twice; null for none. */
  public ReadOnlyObjectProperty<@Nullable ClockDoubt> doubtProperty() {
    return doubt.getReadOnlyProperty();
  }

  /** The ways in which the words can be read, where there are several. */
  public PhraseReadings readings() {
    return readings;
  }

  /** Words for one of several ways to read the phrase; each is told by its own clocks. */
  public String told(When way) {
    return new TimeWords(style.in(DisplayZone.EACH), caseZone()).sentence(way);
  }

  private String sentence(When when) {
    String sentence = words().sentence(when);
    ZoneId display = style.zone().axis(zone());
    boolean clock = when.precision().compareTo(Precision.DAY) < 0;
    // What is told in another zone than it is typed in names the zone.
    return !clock || display.equals(zone())
        ? sentence
        : texts.get("time.told.in", sentence, display.getId());
  }

  /** The From and To pickers. */
  public TimePickers pickers() {
    return pickers;
  }

  /** Begins with a new event that has no time yet. */
  public void loadNew(EventId id) {
    When none = When.undated("", caseZone());
    load(id, none, Placement.stated(none));
  }

  /** Begins with an event of the case, or with a copy of it under another id. */
  public void load(EventId id, EventDetails details) {
    load(id, details.event().when(), details.placement());
  }

  /** Begins with a time that is known, and where it places the event. */
  public void load(EventId id, When when, Placement placement) {
    event = id;
    base = when;
    basePlacement = placement;
    boolean wordless = when.text().isBlank() && when.kind() != When.Kind.UNDATED;
    baseText = wordless ? IsoPhrase.of(when) : when.text();
    baseRelations =
        reader().read(baseText) instanceof TimeReading.Relative relative
            ? relations.find(relative.clauses(), id).thenApply(PhraseRelations.Found::relations)
            : CompletableFuture.completedFuture(List.of());
    loading = true;
    text.set(baseText);
    loading = false;
    read(baseText);
  }

  /** What the phrase that the line began with says of other events. */
  public CompletionStage<List<TimeMeaning.Relation>> baseRelations() {
    return baseRelations;
  }

  /**
   * What the line means, once the events that it names are looked up; holds null while it says what
   * it said at first.
   */
  public CompletionStage<@Nullable TimeMeaning> meaning() {
    CompletionStage<TimeMeaning> current = meaning;
    return current == null
        ? CompletableFuture.completedFuture(null)
        : current.thenApply(value -> value);
  }

  private void write(String phrase) {
    picking = true;
    text.set(phrase);
    picking = false;
  }

  private void read(String typed) {
    if (loading) {
      return;
    }
    problem.set("");
    ClockDoubt doubted = ClockDoubt.of(typed, context(), style).orElse(null);
    doubt.set(typed.equals(baseText) && !isAsRead() ? null : doubted);
    TimeReading reading = reader().read(typed);
    offer(reading, typed.equals(baseText) ? base : null);
    if (typed.equals(baseText)) {
      meaning = null;
      showBase();
    } else if (typed.isBlank()) {
      state(When.undated("", zone()));
    } else {
      understand(reading);
    }
    changed.run();
  }

  /**
   * Takes the names of the places where the event happens. Where the clocks of one show another
   * time, a clock time that names no zone can be meant by them.
   */
  public void setPlaces(List<String> names) {
    if (place.set(names)) {
      When meant = readings.chosenProperty().get();
      boolean asLoaded = meant == null && text.get().equals(baseText);
      offer(reader().read(text.get()), asLoaded ? base : meant);
    }
  }

  private void offer(TimeReading reading, @Nullable When known) {
    readings.offer(reading, place.read(reading, zone -> new TimeReader(context(zone))), known);
  }

  private void understand(TimeReading reading) {
    if (reading instanceof TimeReading.Stated stated) {
      state(stated.when());
    } else if (reading instanceof TimeReading.Relative relative) {
      relate(relative);
    } else if (reading instanceof TimeReading.NotUnderstood refused) {
      state(When.undated(refused.text(), zone()));
      understood.set("");
      problem.set(problem(refused));
    }
    TimeReading.Ambiguity open = reading.ambiguity();
    if (open != null && !(reading instanceof TimeReading.Relative) && !readings.isSettled()) {
      problem.set(open.reason());
    }
  }

  private void choose(When meant) {
    problem.set("");
    state(meant);
    changed.run();
  }

  private String problem(TimeReading.NotUnderstood words) {
    if (doubt.get() != null) {
      return texts.of("time.skipped", unread);
    }
    String part = words.text().substring(words.from(), words.to()).strip();
    String why =
        part.isEmpty() || part.equals(words.text().strip())
            ? words.reason()
            : texts.get("time.unread.part", Names.shortened(part, 60), words.reason());
    return why + texts.of("time.unread", unread);
  }

  private void state(When when) {
    meaning = CompletableFuture.completedFuture(new TimeMeaning(when, List.of()));
    show(when, Placement.stated(when));
  }

  private void relate(TimeReading.Relative relative) {
    understood.set(texts.get("time.looking"));
    bounds.set("");
    CompletionStage<PhraseRelations.Found> found = relations.find(relative.clauses(), event);
    CompletionStage<TimeMeaning> mine =
        found.thenApply(result -> new TimeMeaning(relative.stated(), result.relations()));
    meaning = mine;
    found.whenComplete(
        (result, failure) -> {
          if (!Objects.equals(meaning, mine)) {
            return; // other words have been typed since
          }
          if (result == null) {
            understood.set("");
            problem.set(texts.get("time.lookup.failed"));
          } else {
            showRelative(relative, result);
          }
        });
  }

  private void showRelative(TimeReading.Relative relative, PhraseRelations.Found found) {
    TimeWords words = words();
    String clauses = relations.sentence(found, words);
    boolean dated = relative.stated().kind() != When.Kind.UNDATED;
    String stated = dated ? sentence(relative.stated()) : "";
    understood.set(
        stated.isEmpty() || clauses.isEmpty()
            ? stated + clauses
            : texts.get("time.stated.and.related", stated, clauses));
    TimeReading.Ambiguity open = relative.ambiguity();
    problem.set(open == null ? found.problem() : (open.reason() + " " + found.problem()).strip());
    Placement placement = relations.placement(event, relative.stated(), found);
    showBounds(placement, words);
    if (placement.isUndated() && !clauses.isEmpty()) {
      bounds.set(texts.get("time.not.placed"));
    }
    showPickers(relative.stated());
  }

  private void showBase() {
    show(base, basePlacement);
    CompletionStage<List<TimeMeaning.Relation>> mine = baseRelations;
    TimeReading reading = reader().read(baseText);
    boolean wordsOnly = base.kind() == When.Kind.UNDATED && !baseText.isBlank();
    if (wordsOnly && reading instanceof TimeReading.NotUnderstood refused) {
      understood.set("");
      problem.set(problem(refused));
    } else if (reading instanceof TimeReading.Relative relative) {
      relations
          .find(relative.clauses(), event)
          .thenAccept(
              found -> {
                if (Objects.equals(mine, baseRelations) && meaning == null) {
                  showRelative(relative, found);
                  if (!basePlacement.isUndated()) {
                    showBounds(basePlacement, words());
                  }
                }
              });
    }
  }

  private void show(When when, Placement placement) {
    boolean undated = when.kind() == When.Kind.UNDATED;
    TimeWords words = words();
    understood.set(undated ? texts.get("time.undated") : sentence(when));
    showBounds(placement, words.of(when));
    showPickers(when);
  }

  private void showBounds(Placement placement, TimeWords words) {
    if (placement.isUndated()) {
      bounds.set("");
      return;
    }
    TimeBounds end = placement.end();
    String numbers = words.bounds(placement.start(), end);
    if (placement.contradictory()) {
      bounds.set(texts.get("time.contradictory", numbers));
    } else {
      bounds.set(placement.derived() ? texts.get("time.derived", numbers) : numbers);
    }
  }

  private void showPickers(When when) {
    if (!picking) {
      pickers.show(when, zone());
    }
  }

  private TimeWords words() {
    return new TimeWords(style, zone());
  }

  /** Whether the event's time is what the words are read as, and not more. */
  private boolean isAsRead() {
    TimeBounds read =
        reader().read(baseText) instanceof TimeReading.Stated stated
            ? stated.when().start()
            : TimeBounds.UNKNOWN;
    return base.start().equals(read);
  }

  private TimeReader reader() {
    return new TimeReader(context());
  }

  private TimeContext context() {
    return context(zone());
  }

  private TimeContext context(ZoneId zone) {
    return new TimeContext(zone, session.snapshot().info().referenceDate(), style.locale());
  }

  private ZoneId zone() {
    return base.zoneStated() ? base.zone() : caseZone();
  }

  private ZoneId caseZone() {
    return session.snapshot().info().zone();
  }
}
