package org.foyer.member;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All members. */
interface Members extends Repository<Member, UUID> {

    Optional<Member> findById(UUID id);

    /** A member whom nobody else changes until this transaction ends: edits of one person come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Member m where m.id = :id")
    Optional<Member> findForEditing(UUID id);

    /** Writes now what changed so far, where the order of the writes matters. */
    void flush();
}
