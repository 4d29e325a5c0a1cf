package org.lessons.model.shape;

import org.jspecify.annotations.Nullable;

/** How a type of record is read and made. A handle that is no constant of the compiler is called many times slower. */
interface Access {

    /** What the record holds in the component of that index. */
    Object read(Record record, int index);

    /** A record of these values, one for each component and of its type. */
    Record build(@Nullable Object[] values);
}
