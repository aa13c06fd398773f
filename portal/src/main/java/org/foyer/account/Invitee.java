package org.foyer.account;

import org.foyer.member.PersonName;
import org.foyer.values.MemberId;

/**
 * What an account needs of its member.
 *
 * @param email the main e-mail, empty where the member has none
 */
record Invitee(MemberId id, String number, PersonName name, String language, String email, AccountState account) {}
