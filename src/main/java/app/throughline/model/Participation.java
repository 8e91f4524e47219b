package app.throughline.model;

/**
 * An entity's part in an event.
 *
 * @param id its id
 * @param event the event
 * @param entity who or what takes part
 * @param role attacker, victim, witness, spokesperson, place, …; may be empty
 */
public record Participation(ParticipationId id, EventId event, EntityId entity, String role)
    implements CaseRecord {}
