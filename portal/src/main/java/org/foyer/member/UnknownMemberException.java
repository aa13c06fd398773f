package org.foyer.member;

import org.foyer.values.MemberId;

/** There is no member with this id. */
public class UnknownMemberException extends RuntimeException {

    UnknownMemberException(MemberId id) {
        super("There is no member " + id);
    }
}
