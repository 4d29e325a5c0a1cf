package org.lessons.model.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lessons.model.FailureCase;
import org.lessons.model.time.Order;

class TimelineProperties {

    @Provide
    Arbitrary<FailureCase> stories() {
        return AnyStory.inDays();
    }

    @Property
    void putsNothingBeforeWhatCertainlyPrecedesIt(@ForAll("stories") FailureCase content) {
        Calendar calendar = Calendar.of(content);
        List<Timeline.Event> events = Timeline.of(content).events();

        assertThat(events)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(calendar.happenings().keySet());
        for (int i = 0; i < events.size(); i++) {
            for (Timeline.Event later : events.subList(i + 1, events.size())) {
                if (events.get(i).when().isPresent() && later.when().isPresent()) {
                    assertThat(calendar.compare(
                                    later.when().get(), events.get(i).when().get()))
                            .isNotEqualTo(Order.BEFORE);
                }
            }
        }
    }
}
