package org.lessons.model.shape;

import java.util.List;
import java.util.Optional;

/** A record that a host loads with a loader of its own. It is no class within another, which would have to come along. */
public record GuestNote(Optional<String> text, List<String> marks) {}
