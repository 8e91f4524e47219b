package app.throughline.ui.manage;

import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.KindChange;
import app.throughline.model.Lane;
import app.throughline.model.LanePalette;
import app.throughline.model.RecordId;
import app.throughline.model.Source;
import app.throughline.model.Subject;
import app.throughline.model.Texts;
import app.throughline.session.CaseChange;
import app.throughline.session.RecordIds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Makes the edits of single things; what fails is told to the user and leaves what is typed. */
final class RecordEdits {
  private static final int MAX_LABEL_NAME = 60;

  private final ManageContext context;
  private final Texts texts = new Texts("manage");

  RecordEdits(ManageContext context) {
    this.context = context;
  }

  /** Adds a thing that no event has yet; not a tag. */
  RecordId add(Subject subject, String name) {
    RecordIds ids = context.session().ids();
    EntityKind kind = subject.entityKind();
    CaseRecord record;
    if (kind != null) {
      record = new Entity(ids.entity(), kind, name, List.of(), "", null);
    } else if (subject == Subject.LANE) {
      List<Lane> lanes = context.snapshot().getValue().lanes();
      int order = lanes.stream().mapToInt(Lane::order).max().orElse(-1) + 1;
      record = new Lane(ids.lane(), name, unused(lanes), order, true);
    } else {
      record = Source.titled(ids.source(), name);
    }
    told(apply(texts.get("edit.add", shortened(name)), List.of(Change.add(record))));
    return record.id();
  }

  /** The first colour that no lane has. */
  private static String unused(List<Lane> lanes) {
    for (int i = 0; i < LanePalette.size(); i++) {
      String color = LanePalette.hex(i);
      if (lanes.stream().noneMatch(lane -> lane.color().equalsIgnoreCase(color))) {
        return color;
      }
    }
    return LanePalette.hex(lanes.size());
  }

  /** Gives a lane, entity or source another name. */
  void rename(RecordId id, String old, String name) {
    String label = texts.get("edit.rename", shortened(old), shortened(name));
    update(id, label, record -> renamed(record, name));
  }

  private static CaseRecord renamed(CaseRecord record, String name) {
    if (record instanceof Lane lane) {
      return lane.withName(name);
    }
    if (record instanceof Entity entity) {
      return entity.withName(name);
    }
    return record instanceof Source source ? source.withTitle(name) : record;
  }

  /** Changes one field of a record. */
  void change(RecordId id, String name, String field, UnaryOperator<CaseRecord> change) {
    update(id, texts.get("edit.change", shortened(name), field), change);
  }

  private void update(RecordId id, String label, UnaryOperator<CaseRecord> change) {
    told(context.session().catalogue().update(id, change, label, context.author().get()));
  }

  /** Says that an entity is of another kind. */
  CompletionStage<CaseChange> reclassify(KindChange change, String name) {
    String label =
        texts.get("edit.kind", shortened(name), new Texts("words").of("kind", change.to()));
    CompletionStage<CaseChange> done =
        context.session().catalogue().reclassify(change, label, context.author().get());
    told(
        done.thenApply(
            made -> {
              context.arrangement().set(change.in(context.arrangement().get()));
              return made;
            }));
    return done;
  }

  /** Puts the lanes in another order. */
  void order(List<Lane> lanes, String moved) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lanes.size(); i++) {
      Lane lane = lanes.get(i);
      if (lane.order() != i) {
        changes.add(new Change(lane, lane.withOrder(i)));
      }
    }
    if (!changes.isEmpty()) {
      told(apply(texts.get("edit.order", shortened(moved)), changes));
    }
  }

  CompletionStage<CaseChange> apply(String label, List<Change> changes) {
    return context.session().apply(new Edit(label, context.author().get(), changes));
  }

  /** Has the user told if it fails. */
  void told(CompletionStage<CaseChange> edit) {
    edit.whenComplete(
        (done, error) -> {
          if (error != null) {
            context.report().accept(error, "");
          }
        });
  }

  /** A name that fits into the label of an edit. */
  static String shortened(String name) {
    return name.length() <= MAX_LABEL_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, MAX_LABEL_NAME - 1)))
            + "…";
  }
}
