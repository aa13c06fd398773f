package org.foyer.form;

import java.util.ArrayList;
import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.form.Defect.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors should mend in a form; nobody else is told. */
@Service
@Transactional(readOnly = true)
public class FormReport {

    private final Access access;
    private final Routing routing;

    FormReport(Access access, Routing routing) {
        this.access = access;
        this.routing = routing;
    }

    /** All that is wrong, what the association does not know included; nothing for readers who are no editors. */
    public List<Defect> of(Form form) {
        if (!access.may(Permission.EDIT_CONTENT).atTheTop().isGranted()) {
            return List.of();
        }
        var defects = new ArrayList<>(form.defects());
        var office = form.recipient().office();
        if (office != null && !routing.exists(office)) {
            defects.add(new Defect(Problem.UNKNOWN_OFFICE, "", office));
        }
        var unit = form.recipient().unit();
        if (unit != null && routing.unit(unit).isEmpty()) {
            defects.add(new Defect(Problem.UNKNOWN_UNIT, "", unit));
        }
        return List.copyOf(defects);
    }
}
