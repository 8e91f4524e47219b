package app.throughline.ui.manage;

import app.throughline.model.Attachment;
import app.throughline.model.Claim;
import app.throughline.model.Event;
import app.throughline.model.EventLink;
import app.throughline.model.Passage;
import app.throughline.model.Plan;
import app.throughline.model.SavedView;
import app.throughline.model.Source;
import app.throughline.model.Subject;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says in plain words what a plan changes. */
final class EffectWords {
  private final Texts texts = new Texts("manage");

  /** What a deletion takes along and what it leaves. */
  String ofDeletion(Plan plan) {
    List<String> sentences = new ArrayList<>();
    Subject subject = plan.substitution().subject();
    switch (subject) {
      case LANE -> add(sentences, "deletes.lane", goes(plan, true));
      case SOURCE -> {
        add(sentences, "deletes.source", goes(plan, false));
        count(sentences, "deletes.repeats", plan.changed(Source.class));
      }
      case TAG -> count(sentences, "deletes.tag", plan.events());
      case PERSON, ORGANISATION, PLACE, OBJECT -> {
        count(sentences, "deletes.part", plan.events());
        count(sentences, "deletes.claims", plan.changed(Claim.class));
      }
    }
    count(sentences, "deletes.views", plan.changed(SavedView.class));
    return sentences.isEmpty() ? texts.get("deletes.nothing") : String.join(" ", sentences);
  }

  /** What names the one that stays in place of the others. */
  String ofMerge(Plan plan, String kept, String others) {
    List<String> parts = new ArrayList<>();
    boolean lane = plan.substitution().subject() == Subject.LANE;
    part(parts, "count.events", plan.events());
    part(parts, "count.claims", plan.changed(Claim.class) + plan.removed(Claim.class));
    part(parts, "count.passages", plan.changed(Passage.class));
    part(parts, "count.attachments", plan.changed(Attachment.class));
    part(parts, "count.sources", plan.changed(Source.class));
    part(parts, "count.views", plan.changed(SavedView.class));
    if (parts.isEmpty()) {
      return texts.get("merges.nothing", kept, others);
    }
    return texts.get(lane ? "merges.lane" : "merges.names", list(parts), kept, others);
  }

  private List<String> goes(Plan plan, boolean events) {
    List<String> parts = new ArrayList<>();
    if (events) {
      part(parts, "count.events", plan.removed(Event.class));
    }
    part(parts, "count.claims", plan.removed(Claim.class));
    part(parts, "count.passages", plan.removed(Passage.class));
    part(parts, "count.links", plan.removed(EventLink.class));
    part(parts, "count.attachments", plan.removed(Attachment.class));
    return parts;
  }

  private void add(List<String> sentences, String key, List<String> parts) {
    if (!parts.isEmpty()) {
      sentences.add(texts.get(key, list(parts)));
    }
  }

  private void count(List<String> sentences, String key, int count) {
    part(sentences, key, count);
  }

  private void part(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }

  /** Names or counts in a row, as a sentence has them. */
  String list(List<String> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return texts.get(
        "list.and",
        String.join(texts.get("list.comma"), parts.subList(0, parts.size() - 1)),
        parts.get(parts.size() - 1));
  }
}
