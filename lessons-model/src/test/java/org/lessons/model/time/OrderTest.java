package org.lessons.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {

    @Test
    void beforeFromOneSideIsAfterFromTheOther() {
        assertThat(Order.BEFORE.inverse()).isEqualTo(Order.AFTER);
        assertThat(Order.OVERLAPS.inverse()).isEqualTo(Order.OVERLAPS);
        assertThat(Order.UNKNOWN.inverse()).isEqualTo(Order.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void askedTwiceTheOtherWayRoundIsTheSameQuestion(Order order) {
        assertThat(order.inverse().inverse()).isEqualTo(order);
    }
}
