package org.foyer.outbox;

import org.springframework.test.context.TestPropertySource;

@CrmTest
@TestPropertySource(properties = "foyer.crm.system=groundhogg")
class GroundhoggPushTest extends SystemPush {

    @Override
    String takenInItsWords() {
        return "Email address already in use.";
    }

    @Override
    String record() {
        return "7";
    }
}
