package app.throughline.ui.shell;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.model.Texts;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import app.throughline.time.TimePhrase;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import app.throughline.timeline.TimelineEdit;
import app.throughline.timeline.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one edit of what the user has moved by hand on the timeline. A moved time gets words of its
 * own, since those of before would be a lie; what has no time of its own keeps the one it has.
 */
final class DragEdits {
  private static final String LANE_KEY = "lane:";
  private static final String STATUS_KEY = "status:";
  private static final int LONGEST_TITLE = 60;

  private final ShellContext context;
  private final SidePane side;
  private final Texts texts = new Texts("drag");

  DragEdits(ShellContext context, SidePane side, TimelineView timeline) {
    this.context = context;
    this.side = side;
    if (context.model().snapshot().get().readOnly() == null) {
      timeline.actions().setOnEdit(this::make, DragEdits::isRow);
    }
  }

  /** Events can be put into another lane or given another status; the rest says what they are. */
  private static boolean isRow(String key) {
    return key.startsWith(LANE_KEY) || key.startsWith(STATUS_KEY);
  }

  /** Makes an edit; answers whether there was anything to change. */
  CompletionStage<Boolean> make(TimelineEdit wanted) {
    return side.mayChange(wanted.events())
        .thenCompose(may -> may ? details(wanted) : CompletableFuture.completedFuture(List.of()))
        .thenCompose(details -> details.isEmpty() ? refused() : apply(wanted, details))
        .whenComplete((made, error) -> tell(error));
  }

  private static CompletionStage<Boolean> refused() {
    return CompletableFuture.completedFuture(false);
  }

  private void tell(@Nullable Throwable error) {
    if (error != null) {
      context.model().report(error, "", false);
    }
  }

  private CompletionStage<List<EventDetails>> details(TimelineEdit wanted) {
    CompletionStage<List<EventDetails>> all = CompletableFuture.completedFuture(List.of());
    for (EventId event : wanted.events()) {
      all =
          all.thenCombine(
              context.session().details(event),
              (known, next) -> Stream.concat(known.stream(), Stream.of(next)).toList());
    }
    return all;
  }

  private CompletionStage<Boolean> apply(TimelineEdit wanted, List<EventDetails> details) {
    CaseSnapshot snapshot = context.session().snapshot();
    Locale language = context.model().style().get().locale();
    TimePhrase phrase = new TimePhrase(language, snapshot.info().zone());
    List<Change> changes = new ArrayList<>();
    for (EventDetails one : details) {
      Event before = one.event();
      When given = wanted.given();
      Event timed = given == null ? moved(one, wanted, phrase) : given(one, phrase.reworded(given));
      Event after = inRow(timed, wanted.row());
      if (!after.equals(before)) {
        changes.add(new Change(before, after));
      }
    }
    if (changes.isEmpty()) {
      context.model().report(null, whyNot(details), false);
      return refused();
    }
    String label = label(wanted, changes, snapshot);
    return context
        .session()
        .apply(new Edit(label, context.desk().author(), changes))
        .thenApply(change -> true);
  }

  private static Event moved(EventDetails details, TimelineEdit wanted, TimePhrase phrase) {
    Event event = details.event();
    When when = event.when();
    boolean own = when.kind() != When.Kind.UNDATED && !details.placement().derived();
    if (wanted.byMillis() == 0 || !own) {
      return event;
    }
    TimeLimits limits = TimeLimits.of(when).moved(wanted.part(), wanted.byMillis());
    return event.withWhen(phrase.reworded(when.movedTo(limits)));
  }

  /** An undated event with a time; words that could not be read as one are kept below its text. */
  private Event given(EventDetails details, When given) {
    Event event = details.event();
    if (!details.placement().isUndated()) {
      return event;
    }
    Event after = event.withWhen(given);
    String words = event.when().text().strip();
    TimeContext context = new TimeContext(given.zone(), null, Locale.getDefault());
    if (new TimeReader(context).read(words) instanceof TimeReading.Stated) {
      return after;
    }
    String kept = texts.get("firstWords", words);
    String before = event.description();
    return after.withText(event.title(), before.isBlank() ? kept : before + "\n\n" + kept);
  }

  private static Event inRow(Event event, @Nullable String row) {
    if (row != null && row.startsWith(LANE_KEY)) {
      long lane = Long.parseLong(row.substring(LANE_KEY.length()));
      return event.withLane(new LaneId(lane));
    }
    return row != null && row.startsWith(STATUS_KEY)
        ? event.withStatus(EventStatus.valueOf(row.substring(STATUS_KEY.length())))
        : event;
  }

  private String whyNot(List<EventDetails> details) {
    if (details.size() > 1) {
      return texts.get("many");
    }
    EventDetails one = details.get(0);
    boolean placed = one.placement().derived();
    return texts.get(placed ? "derived" : "undated", shortened(one.event().title()));
  }

  private String label(TimelineEdit wanted, List<Change> changes, CaseSnapshot snapshot) {
    boolean many = changes.size() > 1;
    Event first = (Event) changes.get(0).after();
    String title = first == null ? "" : shortened(first.title());
    String what = many ? Integer.toString(changes.size()) : title;
    String suffix = many ? ".many" : "";
    String row = wanted.row();
    if (wanted.given() != null) {
      return texts.get("edit.place" + suffix, what);
    }
    if (first == null || row == null) {
      boolean moment = first != null && first.when().end() == null;
      String part = (moment ? "edit.moment." : "edit.") + wanted.part().name();
      return wanted.part() == TimePart.ALL
          ? texts.get("edit.move" + suffix, what)
          : texts.get(part, title);
    }
    if (row.startsWith(STATUS_KEY)) {
      String status = new Texts("words").of("status", first.status());
      return texts.get("edit.status" + suffix, what, status);
    }
    String lane =
        snapshot.lanes().stream()
            .filter(known -> known.id().equals(first.lane()))
            .map(Lane::name)
            .findFirst()
            .orElse("");
    return texts.get("edit.lane" + suffix, what, lane);
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026";
  }
}
