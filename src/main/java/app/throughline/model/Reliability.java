package app.throughline.model;

/**
 * How far a source can be relied on, by the six letters of the Admiralty code (NATO AJP-2.1): A
 * completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.
 */
public enum Reliability {
  A,
  B,
  C,
  D,
  E,
  F
}
