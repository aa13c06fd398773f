package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;

/**
 * A part of the page "My data". Each is a Spring bean; {@code @Order} says where it stands: name 100, address 200, contact 300,
 * language 400, choices 500, membership 600, household 700. A section takes part in counting and filtering by adding its fields
 * to the page's lights.
 */
interface ProfileSection {

    /** Composes the section for a page that was just opened. The bean itself is shared: it holds nothing of the page. */
    Component on(ProfilePage page);
}
