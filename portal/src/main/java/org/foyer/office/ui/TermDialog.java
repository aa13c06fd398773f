package org.foyer.office.ui;

import org.foyer.office.Granting;
import org.foyer.office.HeldOffice;
import org.foyer.office.Offices;
import org.foyer.widgets.ConfirmSheet;

/** Corrects the days of an office, or ends it. */
final class TermDialog extends OfficeDialog {

    private final Offices offices;
    private final HeldOffice office;

    TermDialog(Offices offices, HeldOffice office, Runnable onDone) {
        super("office.term.done", onDone);
        this.offices = offices;
        this.office = office;
        setHeaderTitle(getTranslation("office.term.title", office.kind().name().in(getLocale()), office.name()));
        from.setValue(office.from());
        until.setValue(office.until());
        fields(from, until);
    }

    @Override
    void save() {
        save(false);
    }

    private void save(boolean sure) {
        if (from.getValue() == null) {
            refuse("no-day");
            return;
        }
        var granting = offices.change(office.id(), office.version(), from.getValue(), until.getValue(), sure);
        if (granting instanceof Granting.Refused(String code) && code.equals("own-last")) {
            new ConfirmSheet(
                            getTranslation("office.own.question"),
                            getTranslation("office.own.consequence"),
                            getTranslation("office.own.act"),
                            getTranslation("office.own.keep"),
                            () -> save(true))
                    .open();
            return;
        }
        tell(granting);
    }
}
