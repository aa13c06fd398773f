package org.foyer.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that every view is in: house style, icons, manifest. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("foyer/styles.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "foyer/logo.svg");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addMetaTag("mobile-web-app-capable", "yes");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
