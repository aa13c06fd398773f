package org.foyer.outbox;

import org.springframework.test.context.TestPropertySource;

@CrmTest
@TestPropertySource(properties = "foyer.crm.system=hitobito")
class HitobitoPushTest extends SystemPush {

    @Override
    String takenInItsWords() {
        return "Haupt-E-Mail ist bereits vergeben";
    }

    @Override
    String record() {
        return "600101";
    }
}
