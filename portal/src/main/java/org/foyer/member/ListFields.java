package org.foyer.member;

import java.util.Arrays;
import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.values.UnitId;
import org.springframework.stereotype.Component;

/** Tells which fields of members the signed-in person sees in lists of a unit; {@code access} decides. */
@Component
public class ListFields {

    private final Access access;

    ListFields(Access access) {
        this.access = access;
    }

    /** The fields that an office of the signed-in person allows in the unit, in the order of the columns. */
    public List<ListField> allowedIn(UnitId unit) {
        List<Permission> granted = Arrays.stream(ListField.values())
                .map(ListField::permission)
                .distinct()
                .filter(permission -> access.may(permission).in(unit).isGranted())
                .toList();
        return Arrays.stream(ListField.values())
                .filter(field -> granted.contains(field.permission()))
                .toList();
    }

    /** How the signed-in person stands to the members of the unit: the administration sees what is hidden from officials too. */
    public Viewer viewerIn(UnitId unit) {
        return access.may(Permission.EDIT_MEMBER).in(unit).isGranted() ? Viewer.INSIDER : Viewer.OFFICIAL;
    }
}
