package app.throughline.model;

/**
 * An event that names an entity or cites a source, as a list of such events shows it.
 *
 * @param event the event
 * @param title its title
 * @param role the entity's role in it; empty for a source and where none is stated
 */
public record Mention(EventId event, String title, String role) {}
