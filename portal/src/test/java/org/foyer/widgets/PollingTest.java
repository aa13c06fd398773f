package org.foyer.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollingTest {

    private final UI ui = new UI();
    private final Div panel = new Div();
    private final AtomicInteger looks = new AtomicInteger();
    private final Polling polling = new Polling(panel, 500, looks::incrementAndGet);

    @Test
    void looksOnceATimeHoweverOftenItIsBegun() {
        ui.add(panel);
        polling.begin();
        polling.begin();
        assertThat(ui.getPollInterval()).isEqualTo(500);
        ask();
        assertThat(looks).hasValue(1);
    }

    @Test
    void looksNoMoreWhenItHasEnded() {
        ui.add(panel);
        polling.begin();
        polling.end();
        assertThat(ui.getPollInterval()).isEqualTo(-1);
        ask();
        assertThat(looks).hasValue(0);
    }

    @Test
    void endsWhenTheComponentLeavesThePage() {
        ui.add(panel);
        polling.begin();
        ui.remove(panel);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
        ask();
        assertThat(looks).hasValue(0);
    }

    @Test
    void doesNotBeginOnNoPage() {
        polling.begin();
        ui.add(panel);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
        polling.begin();
        assertThat(ui.getPollInterval()).isEqualTo(500);
    }

    private void ask() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
