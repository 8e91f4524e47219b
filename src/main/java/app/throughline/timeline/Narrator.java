package app.throughline.timeline;

import app.throughline.layout.ClockChange;
import app.throughline.layout.LaneBand;
import app.throughline.layout.LinkKnob;
import app.throughline.layout.Titles;
import app.throughline.model.Era;
import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.time.TimeStyle;
import org.jspecify.annotations.Nullable;

/** Puts into words what cannot be seen: for screen readers, and for tooltips. */
final class Narrator {
  private final Texts texts = new Texts("timeline");

  /** What was moved last, what the timeline is and what is selected in it. */
  String state(LiveLayout live, Selection selection, @Nullable EditPlan moved) {
    String state = state(live, selection);
    if (moved == null || !moved.first().event().equals(selection.focused())) {
      return state;
    }
    String title = live.content().titles().of(moved.first().event());
    String where = new EditWords(live.content(), live.style()).told(moved);
    return new Texts("drag").get("access.moved", title == null ? "" : title, where) + " " + state;
  }

  private String state(LiveLayout live, Selection selection) {
    int size = live.order().size();
    int selected = selection.events().size();
    EventId focused = selection.focused();
    if (size == 0) {
      return texts.get("access.empty");
    }
    if (selected == 0 || focused == null) {
      return texts.get("access.none", size);
    }
    String event = event(live.content(), focused).replace('\n', ' ');
    return selected == 1
        ? texts.get("access.one", size, event)
        : texts.get("access.many", size, selected, event);
  }

  /** An event's whole title and, in the next line, its time in words. */
  String event(TimelineContent content, EventId event) {
    Titles titles = content.titles();
    String title = titles.of(event);
    String time = content.timeInWords().apply(event);
    String shown = title == null ? texts.get("title.loading") : title;
    return time.isEmpty() ? shown : shown + "\n" + time;
  }

  /** A period's or marker's whole name and, in the next line, its time. */
  String era(TimelineContent content, Era era, TimeStyle style) {
    String time = new EraWords(content.zone(), style).time(era);
    return era.name() + "\n" + time;
  }

  /** A row's whole name, how many events it has, and how it is collapsed. */
  String row(LaneBand lane) {
    return texts.get("tip.row", lane.name(), lane.count(), lane.collapsed() ? 1 : 0);
  }

  /** What a part of a collapsed row holds, and how much of that a search found. */
  String bin(int count, int found) {
    return texts.get("tip.bin", count, found);
  }

  /** What happens to the clocks, and when and where. */
  String clockChange(ClockChange change) {
    return texts.get("tip.clocks", change.label(), change.day());
  }

  /** What a knob is for. */
  String knob(LinkKnob knob) {
    return texts.get(knob.end() ? "tip.knob.end" : "tip.knob.start");
  }

  /** What a cluster is. */
  String cluster(int count) {
    return texts.get("tip.cluster", count);
  }
}
