package app.throughline.ui.views;

import app.throughline.layout.Range;
import app.throughline.model.Arrangement;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What is on screen, and the way to show something else there.
 *
 * @param range the part of time that is seen
 * @param arrangement how it is arranged
 * @param show shows a range arranged in a way
 */
public record ViewsScreen(
    Supplier<Range> range,
    Supplier<Arrangement> arrangement,
    BiConsumer<Range, Arrangement> show) {}
