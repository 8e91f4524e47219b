package app.throughline.ui.shell;

import app.throughline.model.CaseInfo;
import app.throughline.model.Era;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.timeline.OverviewView;
import app.throughline.timeline.TimelineContent;
import app.throughline.timeline.TimelineView;
import java.util.List;

/** Keeps the timeline and its overview showing the present state of the case. */
final class TimelineFeed {
  private final ShellContext context;
  private final TimelineView timeline;
  private final OverviewView overview;
  private final TimesInWords times;

  TimelineFeed(ShellContext context, TimelineView timeline, OverviewView overview) {
    this.context = context;
    this.timeline = timeline;
    this.times =
        new TimesInWords(context.session(), context.model()::words, timeline::refreshTexts);
    this.overview = overview;
    overview.viewportProperty().bindBidirectional(timeline.viewportProperty());
    overview.paletteProperty().bind(timeline.paletteProperty());
    context.model().rows().addListener((observable, was, is) -> feed());
    context.session().onTitles(timeline::refreshTexts);
    context.model().style().addListener((observable, was, is) -> times.forget());
    feed();
  }

  private void feed() {
    Grouped rows = context.model().rows().get();
    if (rows == null) {
      return;
    }
    List<Era> eras = context.model().snapshot().get().eras();
    CaseInfo info = context.model().snapshot().get().info();
    CaseSession session = context.session();
    times.forget();
    TimelineContent content =
        new TimelineContent(
            info.uuid(),
            rows.index(),
            rows.groups(),
            info.zone(),
            session::title,
            times::of,
            times::stated,
            eras);
    timeline.setContent(content);
    overview.setContent(content);
  }
}
