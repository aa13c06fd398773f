package org.foyer.form.ui;

import org.foyer.access.GuestPath;
import org.foyer.form.Forms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Visitors may request the forms that are meant for everyone, and learn nothing of others. */
@Configuration(proxyBeanMethods = false)
class OpenForms {

    private static final String ROOT = "/" + FormView.ROUTE + "/";

    @Bean
    GuestPath formsForVisitors(Forms forms) {
        return new GuestPath(
                ROOT + "*",
                (path, reader) ->
                        forms.form(path.substring(ROOT.length()), reader).isPresent());
    }
}
