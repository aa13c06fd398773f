/**
 * Events of units: what takes place, who comes, and feeds to subscribe to. An event is a form of the content management system with a
 * time and a place; see docs/decisions/0255-an-event-is-a-form.md.
 */
@ApplicationModule(
        allowedDependencies = {"access", "calendar", "content", "form", "mail", "member", "values", "widgets"})
@NullMarked
package org.foyer.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
