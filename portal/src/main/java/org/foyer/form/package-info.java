/**
 * Forms that editors make in the content management system: filling them in, drafts, what was sent, and the way of an answer to the
 * office that works on it. See docs/decisions/0250-a-form-is-checked-by-the-portal.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "contact",
            "content",
            "directory",
            "mail",
            "member",
            "remote",
            "sheet",
            "values",
            "widgets"
        })
@NullMarked
package org.foyer.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
