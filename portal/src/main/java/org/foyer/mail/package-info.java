/** The outgoing mail queue: a mail is written with the change it tells of, and sent until the mail server took it. */
@ApplicationModule(allowedDependencies = "values")
@NullMarked
package org.foyer.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
