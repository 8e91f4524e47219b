package app.throughline.model;

/** What a {@link Source} is. */
public enum SourceKind {
  ARTICLE,
  DOCUMENT,
  STATEMENT,
  INTERVIEW,
  SOCIAL_MEDIA,
  BROADCAST,
  PUBLIC_RECORD,
  OTHER
}
