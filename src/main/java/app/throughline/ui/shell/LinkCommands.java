package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.Texts;
import app.throughline.timeline.LinkRequest;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.Callout;
import app.throughline.ui.form.LinkCardView;
import app.throughline.ui.form.LinkCardViewModel;
import app.throughline.ui.form.LinkCardViewModel.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Links between events, drawn on the timeline or made by the menu: a small box asks what they say.
 */
final class LinkCommands {
  private static final double BESIDE_PX = 12;
  private static final double CARD_WIDTH_PX = 420;
  private static final double CARD_HEIGHT_PX = 260;
  private static final Insets BELOW_AXIS = new Insets(72, 24, 24, 24);

  private final ShellContext context;
  private final SidePane side;
  private final TimelineView timeline;
  private final Callout callout;
  private final LinkCardViewModel card;
  private final LinkCardView view;
  private final Texts texts = new Texts("shell");

  /** Commands of a window; the box opens over a pane that holds the timeline at its origin. */
  LinkCommands(
      ShellContext context, ShellMenu menu, SidePane side, TimelineView timeline, StackPane over) {
    this.context = context;
    this.side = side;
    this.timeline = timeline;
    callout = new Callout(over);
    card =
        new LinkCardViewModel(
            context.session(), context.desk().author(), context.model().style().get());
    context.model().style().subscribe(card::tellTimesIn);
    view = new LinkCardView(card, this::make, callout::close);
    timeline
        .actions()
        .setOnReadLinks(
            event -> context.session().details(event).thenApply(found -> found.records().links()));
    boolean readOnly = context.model().snapshot().get().readOnly() != null;
    if (!readOnly) {
      timeline.actions().setOnLink(this::drawn);
    }
    menu.on(
        "linkEvents",
        this::linkSelected,
        context.model().selection().map(all -> readOnly || all.isEmpty() || all.size() > 2));
  }

  private void drawn(LinkRequest request) {
    double right = Math.max(0, timeline.getWidth() - CARD_WIDTH_PX - BESIDE_PX);
    double bottom = Math.max(0, timeline.getHeight() - CARD_HEIGHT_PX - BESIDE_PX);
    double left = Math.min(right, request.x() + BESIDE_PX);
    double top = Math.min(bottom, request.y() + BESIDE_PX);
    open(
        request.from(),
        request.to(),
        new Ends(request.fromEnd(), request.toEnd()),
        Pos.TOP_LEFT,
        new Insets(top, 0, 0, left));
  }

  private void linkSelected() {
    List<EventId> selected = new ArrayList<>(context.model().selection().get());
    if (selected.isEmpty() || selected.size() > 2) {
      return;
    }
    EventId other = selected.size() == 2 ? selected.get(1) : null;
    open(selected.get(0), other, null, Pos.TOP_CENTER, BELOW_AXIS);
  }

  private void open(
      EventId from, @Nullable EventId to, @Nullable Ends ends, Pos place, Insets margin) {
    card.start(from, to, ends)
        .whenComplete(
            (begun, error) -> {
              if (error != null) {
                context.model().report(error, "", false);
              } else {
                callout.open(place, margin, view.root());
                view.focus();
              }
            });
  }

  private void make() {
    EventId from = card.from();
    side.mayChange(from == null ? Set.of() : Set.of(from))
        .thenAccept(
            may -> {
              if (may) {
                card.save()
                    .whenComplete(
                        (label, error) -> {
                          callout.close();
                          String done = label == null ? "" : texts.get("toast.done", label);
                          context.model().report(error, done, true);
                        });
              }
            });
  }
}
