-- A card of a member. Its number in the status list is never given twice; a revoked card stays, so that it stays revoked.
create table card (
    id            uuid primary key default uuidv7(),
    index         bigint generated always as identity unique,
    member_id     uuid not null references member,
    issued_at     timestamptz not null,
    revoked_at    timestamptz,
    revoked_for   text check (revoked_for in ('LOST', 'OFFICE', 'MERGED')),
    revoked_why   text check (length(revoked_why) <= 500),
    sent_on       date,
    check ((revoked_at is null) = (revoked_for is null))
);
comment on column card.index is 'the place of the card in the status list';
comment on column card.sent_on is 'when a printed card was last sent by post';
create unique index card_of_member on card (member_id) where revoked_at is null;
create index card_member on card (member_id);
select log_changes_of('card', 'member_id', 'index');

-- Whoever looks after members looks after their cards.
update office_type set permissions = permissions || array['MANAGE_CARDS']
where permissions @> array['EDIT_MEMBER'] and not 'MANAGE_CARDS' = any (permissions);
