package org.foyer.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.ListRow;
import org.junit.jupiter.api.Test;

@SpringTest
class SearchViewTest extends SpringBrowserlessTest {

    @Test
    @SignedInAs(value = "78570020", section = "785S1")
    void findsWhatTheAddressSays() {
        UI.getCurrent().navigate("search", QueryParameters.of("q", "versicherung"));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("versicherung");
        assertThat(links()).contains("pages/insurance");
    }

    @Test
    @SignedInAs(value = "78570020", section = "785S1")
    void findsWhatIsTypedAndSaysWhenThereIsNothing() {
        UI.getCurrent().navigate("search");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        test(find(TextField.class).single()).setValue("hütten");
        assertThat(links()).contains("pages/huts");
        test(find(TextField.class).single()).setValue("gibtesnichtxyz");
        assertThat(links()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    private List<String> links() {
        return find(ListRow.class).all().stream().map(ListRow::getHref).toList();
    }
}
