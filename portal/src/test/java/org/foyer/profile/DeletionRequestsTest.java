package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.testing.People;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class DeletionRequestsTest {

    @Autowired
    DeletionRequests requests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    private MemberId anna;
    private String number;
    private SignIn signIn;

    @BeforeEach
    void signInAsAnna() {
        var people = new People(jdbc);
        anna = people.member("Anna", "Muster");
        number = people.numberOf(anna);
        signIn = SignIn.as(accounts, anna);
    }

    @AfterEach
    void signOut() {
        signIn.close();
    }

    @Test
    void takesTheWishToTheOfficeAndDeletesNothing() {
        requests.ask(anna, "  Ich trete aus\r\nBcc: x  ");
        assertThat(requests.askedOn(anna)).isPresent();
        assertThat(mails()).singleElement().asString().contains("Anna Muster (" + number + ")", "Ich trete aus");
        assertThat(jdbc.sql("select count(*) from member where id = ?")
                        .param(anna.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void countsASecondAskingAsTheFirst() {
        requests.ask(anna, "");
        requests.ask(anna, "again");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void tellsTheOfficeWhenTheWishIsWithdrawn() {
        requests.ask(anna, "");
        requests.withdraw(anna);
        requests.withdraw(anna);
        assertThat(requests.askedOn(anna)).isEmpty();
        assertThat(mails()).hasSize(2);
        requests.ask(anna, "after all");
        assertThat(requests.askedOn(anna)).isPresent();
    }

    @Test
    void refusesToAskForSomebodyElse() {
        MemberId other = new People(jdbc).member("Other", "O");
        assertThatThrownBy(() -> requests.ask(other, "")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> requests.withdraw(other)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> requests.askedOn(other)).isInstanceOf(AccessRefusedException.class);
    }

    private List<String> mails() {
        return jdbc.sql("select text_body from outgoing_mail where subject like '%' || ?")
                .param(number)
                .query(String.class)
                .list();
    }
}
