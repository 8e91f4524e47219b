package app.throughline.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.Settings;
import java.time.DayOfWeek;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class PreferencesViewModelTest {
  private final ObjectProperty<Preferences> current =
      new SimpleObjectProperty<>(Preferences.initial());
  private final PreferencesViewModel model = new PreferencesViewModel(current, current::set);

  @Test
  void eachChangeHoldsAtOnce() {
    model.darkProperty().set(true);
    model.fontPercentProperty().set(150);
    model.authorProperty().set("Ann");
    model.localeProperty().set("fr-FR");
    model.twelveHoursProperty().set(true);
    model.firstDayProperty().set(DayOfWeek.SATURDAY);
    model.snappingProperty().set(false);
    model.startProperty().set(Settings.Start.SAMPLE);
    assertThat(current.get().dark()).isTrue();
    assertThat(current.get().author()).isEqualTo("Ann");
    assertThat(current.get().settings())
        .isEqualTo(
            new Settings(150, "fr-FR", true, DayOfWeek.SATURDAY, false, Settings.Start.SAMPLE));
  }

  @Test
  void anExampleShowsWhatIsChosen() {
    model.localeProperty().set("en-US");
    model.twelveHoursProperty().set(true);
    assertThat(model.exampleProperty().get()).contains("June 13, 2016 8:30 PM", "Sunday");
  }

  @Test
  void whatChangesElsewhereShowsHere() {
    current.set(current.get().withDark(true));
    assertThat(model.darkProperty().get()).isTrue();
    model.close();
    current.set(current.get().withDark(false));
    assertThat(model.darkProperty().get()).isTrue();
  }

  @Test
  void resetKeepsTheNameAndTheRecentCases() {
    model.authorProperty().set("Ann");
    model.fontPercentProperty().set(200);
    model.reset();
    assertThat(model.fontPercentProperty().get()).isEqualTo(100);
    assertThat(current.get().author()).isEqualTo("Ann");
  }

  @Test
  void aLocaleInUseCanBeChosenThoughItIsNoneOfTheUsual() {
    model.localeProperty().set("sv-SE");
    assertThat(model.locales()).extracting(LocaleChoice::tag).contains("", "en-GB", "sv-SE");
  }
}
