package app.throughline.ui.form;

import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.util.Locale;

/** How the fields of a case tell times now. */
final class FieldTimes {
  private final CaseSession session;
  private TimeStyle style;

  FieldTimes(CaseSession session, Locale locale) {
    this.session = session;
    this.style = TimeStyle.of(locale);
  }

  void tellIn(TimeStyle another) {
    style = another;
  }

  TimeStyle style() {
    return style;
  }

  TimeWords words() {
    return new TimeWords(style, session.snapshot().info().zone());
  }
}
