package app.throughline.ui.details;

import app.throughline.model.Attachment;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.Event;
import app.throughline.model.EventDetails;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Importance;
import app.throughline.model.Participation;
import app.throughline.model.Source;
import app.throughline.model.Stance;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import app.throughline.ui.details.EventPage.ClaimCard;
import app.throughline.ui.details.EventPage.HistoryLine;
import app.throughline.ui.details.EventPage.SourceItem;
import app.throughline.ui.details.Page.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an event and what hangs on it into words. */
final class EventPageWriter {
  private static final String SEPARATOR = " · ";

  private final Texts texts;
  private final Texts words;
  private final TimeWords time;

  EventPageWriter(Texts texts, TimeWords time) {
    this.texts = texts;
    this.words = new Texts("words");
    this.time = time;
  }

  EventPage write(Explained explained) {
    EventDetails details = explained.details();
    Event event = details.event();
    return new EventPage(
        event.id(),
        event.title(),
        badges(details),
        new EventTimeWriter(texts, time).write(explained),
        event.description().strip(),
        participants(details),
        details.records().claims().stream()
            .filter(EventPageWriter::saysSomething)
            .map(claim -> card(claim, details))
            .toList(),
        conflict(details.records().claims()),
        sources(details),
        links(details),
        event.tags(),
        details.records().attachments().stream().map(this::attachment).toList(),
        details.history().stream().map(this::history).toList());
  }

  private EventPage.Badges badges(EventDetails details) {
    Event event = details.event();
    String color = Objects.requireNonNullElse(event.color(), details.lane().color());
    String importance =
        event.importance() == Importance.NORMAL ? "" : texts.of("importance", event.importance());
    return new EventPage.Badges(
        event.status(),
        words.of("status", event.status()),
        details.lane().name(),
        color,
        importance);
  }

  private List<Reference> participants(EventDetails details) {
    List<Reference> rows = new ArrayList<>();
    for (Participation participation : details.records().participations()) {
      Entity entity = details.entities().get(participation.entity());
      if (entity != null) {
        String role = participation.role().strip();
        String aside = role.isEmpty() ? words.of("kind", entity.kind()) : role;
        rows.add(new Reference(entity.id(), entity.name(), aside));
      }
    }
    return rows;
  }

  /** A claim that only cites its source is listed with the sources, not as a card. */
  private static boolean saysSomething(Claim claim) {
    return !claim.statement().isBlank()
        || claim.stance() == Stance.CONTRADICTS
        || claim.speaker() != null
        || claim.place() != null
        || !claim.note().isBlank()
        || !claim.when().equals(When.UNDATED);
  }

  private ClaimCard card(Claim claim, EventDetails details) {
    Source source = details.sources().get(claim.source());
    String name = source == null ? texts.get("claim.unknownSource") : source.title();
    String letter = source == null ? "F" : source.reliability().name();
    return new ClaimCard(
        claim.source(),
        name,
        letter + SEPARATOR + claim.credibility(),
        texts.get("reliability." + letter)
            + SEPARATOR
            + texts.get("credibility." + claim.credibility()),
        claim.statement().strip(),
        claim.stance(),
        words.of("stance", claim.stance()),
        remarks(claim, details));
  }

  private List<String> remarks(Claim claim, EventDetails details) {
    List<String> remarks = new ArrayList<>();
    Entity speaker = claim.speaker() == null ? null : details.entities().get(claim.speaker());
    if (speaker != null) {
      remarks.add(texts.get("claim.speaker", speaker.name()));
    }
    if (!claim.when().equals(When.UNDATED)) {
      remarks.add(texts.get("claim.when", claimedTime(claim.when())));
    }
    Entity place = claim.place() == null ? null : details.entities().get(claim.place());
    if (place != null) {
      remarks.add(texts.get("claim.place", place.name()));
    }
    if (claim.firstHand()) {
      remarks.add(texts.get("claim.firstHand"));
    }
    if (!claim.note().isBlank()) {
      remarks.add(texts.get("claim.note", claim.note().strip()));
    }
    return remarks;
  }

  private String claimedTime(When when) {
    if (when.kind() == When.Kind.UNDATED) {
      return when.text().strip();
    }
    String sentence = time.sentence(when);
    String verbatim = when.text().strip();
    return verbatim.isEmpty() || verbatim.equalsIgnoreCase(sentence)
        ? sentence
        : texts.get("claim.whenUnderstood", verbatim, sentence);
  }

  private String conflict(Collection<Claim> claims) {
    long against = claims.stream().filter(c -> c.stance() == Stance.CONTRADICTS).count();
    return against == 0 ? "" : texts.get("claims.conflict", against);
  }

  private List<SourceItem> sources(EventDetails details) {
    Map<Long, SourceItem> items = new LinkedHashMap<>();
    for (Claim claim : details.records().claims()) {
      Source source = details.sources().get(claim.source());
      if (source != null) {
        items.putIfAbsent(
            source.id().value(),
            new SourceItem(source.id(), source.title(), origin(source), source.url().strip()));
      }
    }
    return List.copyOf(items.values());
  }

  private String origin(Source source) {
    return joined(
        words.of("sourcekind", source.kind()),
        source.author(),
        source.publisher(),
        source.published());
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  private List<Reference> links(EventDetails details) {
    List<Reference> rows = new ArrayList<>();
    EventId self = details.event().id();
    for (EventLink link : details.records().links()) {
      boolean outgoing = link.from().equals(self);
      EventId other = outgoing ? link.to() : link.from();
      String relation = words.of(outgoing ? "link" : "linkback", link.kind());
      rows.add(new Reference(other, linkedTitle(details, other), relation));
    }
    return rows;
  }

  private String linkedTitle(EventDetails details, EventId id) {
    @Nullable String title = details.linkedTitles().get(id);
    return title == null ? texts.get("link.gone") : title;
  }

  private String attachment(Attachment attachment) {
    return texts.get("attachment", attachment.originalName(), size(attachment.sizeBytes()));
  }

  private String size(long bytes) {
    if (bytes < 1000) {
      return texts.get("size.bytes", bytes);
    }
    return bytes < 1_000_000
        ? texts.get("size.kB", decimal(bytes / 1e3))
        : texts.get("size.MB", decimal(bytes / 1e6));
  }

  private static String decimal(double value) {
    return String.format(
        Locale.getDefault(Locale.Category.FORMAT), value < 10 ? "%.1f" : "%.0f", value);
  }

  private HistoryLine history(HistoryEntry entry) {
    String label = texts.get("history." + entry.kind().name(), entry.label());
    String at = time.instant(entry.at().toEpochMilli(), Precision.MINUTE);
    return new HistoryLine(label, joined(entry.author(), at));
  }
}
