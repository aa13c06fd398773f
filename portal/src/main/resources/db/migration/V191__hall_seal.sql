-- The numbers of the room, frozen before a ballot and signed; see docs/decisions/0231-the-quorum-seal.md.
create table assembly_seal (
    id           uuid primary key,
    assembly_id  uuid not null references assembly,
    number       integer not null check (number > 0),
    title        text not null check (length(title) between 1 and 120),
    sealed_at    timestamptz not null,
    official_id  uuid not null references assembly_official,
    votes        integer not null,
    disputed     integer not null,
    conflicts    integer not null,
    people       integer not null,
    guests       integer not null,
    entitled     integer not null,
    needed       integer not null,
    rules        integer[] not null,
    log_position bigint not null,
    log_hash     bytea not null,
    intact       boolean not null,
    statement    bytea not null,
    unique (assembly_id, number)
);
comment on column assembly_seal.needed is 'votes for the quorum, 0 where there is none';
comment on column assembly_seal.log_position is 'the last line of the log before the seal, with its hash';
comment on column assembly_seal.intact is 'whether the log was as it was written, from its beginning';
comment on column assembly_seal.statement is 'all of this, signed: COSE_Sign1';
revoke update, delete, truncate on assembly_seal from ${app_role};
