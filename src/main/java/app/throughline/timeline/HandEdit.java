package app.throughline.timeline;

/**
 * Something taken hold of with the pointer and put elsewhere; the case is told at the end only.
 *
 * <p>Events are moved one way, periods and markers another; links are drawn from one event to
 * another.
 */
sealed interface HandEdit permits EditGesture, EraGesture, LinkGesture {
  /**
   * The pointer went down.
   *
   * @return whether it took hold of something
   */
  boolean press(Pointer at, Hit hit);

  /** Whether something is held, be it moved or not yet. */
  boolean isHolding();

  /** Whether something held is being moved. */
  boolean isDragging();

  /** The pointer moved, or the way it moves things changed. */
  void drag(Pointer at);

  /**
   * The pointer was let go.
   *
   * @return whether this was a click, and no drag
   */
  boolean release(Pointer at);

  /** Whether things are moved freely from now on. */
  void setFree(boolean free);

  /**
   * Gives up what is held; everything is where it was.
   *
   * @return whether something was held
   */
  boolean cancel();
}
