package org.foyer.profile.ui;

import org.foyer.member.MemberProfile;
import org.foyer.values.MemberId;

/**
 * What a section gets of the page that it stands on.
 *
 * @param profile the member's data when the page was opened
 * @param lights counts and filters the fields of the page
 * @param crm what the member administration has made of the fields
 * @param inPerson false where support reads in the member's name
 * @param reload composes the whole page anew from what stands in the database
 */
record ProfilePage(MemberProfile profile, FieldLights lights, CrmLights crm, boolean inPerson, Runnable reload) {

    MemberId member() {
        return profile.id();
    }
}
