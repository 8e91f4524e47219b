package app.throughline.ui.preferences;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.Settings;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What can be preferred. Each change holds at once; what changes elsewhere, as the theme by its
 * key, shows here.
 */
public final class PreferencesViewModel {
  private static final long EXAMPLE =
      LocalDateTime.of(2016, 6, 13, 20, 30).toInstant(ZoneOffset.UTC).toEpochMilli();

  private final ObservableValue<Preferences> current;
  private final Consumer<Preferences> change;
  private final Texts texts = new Texts("preferences");
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final IntegerProperty fontPercent = new SimpleIntegerProperty();
  private final StringProperty author = new SimpleStringProperty("");
  private final StringProperty locale = new SimpleStringProperty("");
  private final BooleanProperty twelveHours = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable DayOfWeek> firstDay = new SimpleObjectProperty<>();
  private final BooleanProperty snapping = new SimpleBooleanProperty();
  private final ObjectProperty<Settings.Start> start =
      new SimpleObjectProperty<>(Settings.Start.WELCOME);
  private final ReadOnlyStringWrapper example = new ReadOnlyStringWrapper("");
  private final InvalidationListener onChange = changed -> show();
  private boolean showing;

  /**
   * The preferences in force.
   *
   * @param current the preferences, and what becomes of them elsewhere
   * @param change takes changed ones
   */
  public PreferencesViewModel(ObservableValue<Preferences> current, Consumer<Preferences> change) {
    this.current = current;
    this.change = change;
    show();
    for (Property<?> property :
        List.of(dark, fontPercent, author, locale, twelveHours, firstDay, snapping, start)) {
      property.addListener((observable, was, is) -> write());
    }
    current.addListener(onChange);
  }

  /** Whether the theme is dark. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** How large texts are, of their usual size. */
  public IntegerProperty fontPercentProperty() {
    return fontPercent;
  }

  /** The name that edits are recorded under. */
  public StringProperty authorProperty() {
    return author;
  }

  /** The language tag of dates and numbers; empty for what the system says. */
  public StringProperty localeProperty() {
    return locale;
  }

  /** Whether clocks count to twelve twice a day. */
  public BooleanProperty twelveHoursProperty() {
    return twelveHours;
  }

  /** The day that weeks start with, null for what is usual in the locale. */
  public ObjectProperty<@Nullable DayOfWeek> firstDayProperty() {
    return firstDay;
  }

  /** Whether what is dragged keeps to the units of the axis. */
  public BooleanProperty snappingProperty() {
    return snapping;
  }

  /** What a start without a file shows. */
  public ObjectProperty<Settings.Start> startProperty() {
    return start;
  }

  /** How a time looks as things are chosen. */
  public ReadOnlyStringProperty exampleProperty() {
    return example.getReadOnlyProperty();
  }

  /** The locales to choose from. */
  List<LocaleChoice> locales() {
    return LocaleChoice.all(locale.get(), texts);
  }

  /** The days to choose from, null for what is usual in the locale. */
  List<@Nullable DayOfWeek> days() {
    List<@Nullable DayOfWeek> days = new ArrayList<>();
    days.add(null);
    days.addAll(List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    return days;
  }

  /** What a day to choose is called. */
  String dayName(@Nullable DayOfWeek day) {
    return day == null
        ? texts.get("firstDay.usual")
        : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Goes back to what a new user gets; the name stays. */
  public void reset() {
    Preferences initial = Preferences.initial();
    change.accept(current.getValue().withDark(initial.dark()).withSettings(initial.settings()));
  }

  /** Stops following what changes elsewhere. */
  public void close() {
    current.removeListener(onChange);
  }

  private void show() {
    Preferences now = current.getValue();
    Settings settings = now.settings();
    showing = true;
    dark.set(now.dark());
    fontPercent.set(settings.fontPercent());
    author.set(now.author());
    locale.set(settings.locale());
    twelveHours.set(settings.twelveHours());
    firstDay.set(settings.firstDay());
    snapping.set(settings.snapping());
    start.set(settings.start());
    showing = false;
    showExample(settings.timeStyle());
  }

  private void showExample(TimeStyle style) {
    TimeWords words = new TimeWords(style, ZoneOffset.UTC);
    String day = style.firstDay().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    example.set(texts.get("example", words.instant(EXAMPLE, Precision.MINUTE), day));
  }

  private void write() {
    if (!showing) {
      Settings settings =
          new Settings(
              fontPercent.get(),
              locale.get(),
              twelveHours.get(),
              firstDay.get(),
              snapping.get(),
              start.get());
      change.accept(
          current.getValue().withDark(dark.get()).withAuthor(author.get()).withSettings(settings));
    }
  }
}
