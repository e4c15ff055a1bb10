package gradecheck.wire;

import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param sequence counts requests from 1; an answer carries the number of its request, {@link Kind#READY} carries 0
 * @param kind what the message is
 * @param value its content, as {@link Codec} takes it
 */
public record Frame(int sequence, Kind kind, @Nullable Object value) {}
