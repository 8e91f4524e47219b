/**
 * What events say of each other's times, reasoned with: a simple temporal network (Dechter, Meiri,
 * Pearl 1991) kept consistent from edit to edit.
 *
 * <p>Enter at {@link app.throughline.time.network.TemporalNetwork}: points and constraints between
 * them in, {@link app.throughline.time.network.Bounds} with the constraints behind each bound and
 * {@link app.throughline.time.network.Conflict}s out. It knows numbers only; what a point or a
 * constraint stands for is its caller's business.
 *
 * <p>May import: the JDK and {@code time}. Threads: a network belongs to one thread at a time.
 */
package app.throughline.time.network;
