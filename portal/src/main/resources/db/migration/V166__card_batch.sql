-- Cards printed together for the post: who is in it, in which file, and who was left out and why.
create table card_batch (
    id         uuid primary key default uuidv7(),
    unit_id    uuid not null references unit,
    member_id  uuid references member on delete set null,
    made_by    text not null,
    made_at    timestamptz not null,
    size       text not null check (size in ('SHEETS', 'SMALL')),
    selection  text,
    since      date,
    insider    boolean not null,
    expires_on date not null,
    sent_on    date
);
comment on column card_batch.member_id is 'who made it';
comment on column card_batch.selection is 'the name of the saved view that narrowed it';
comment on column card_batch.since is 'left out are those to whom a card was sent on or after this day';
comment on column card_batch.insider is 'whether addresses that members hide from officials are printed';
comment on column card_batch.expires_on is 'the last day on which its files are kept';
create index card_batch_unit on card_batch (unit_id);
create index card_batch_maker on card_batch (member_id);

create table card_batch_part (
    batch_id  uuid not null references card_batch on delete cascade,
    part      integer not null,
    made_at   timestamptz,
    cards     integer not null default 0,
    content   bytea,
    failed_at timestamptz,
    primary key (batch_id, part),
    check ((made_at is null) = (content is null))
);
comment on column card_batch_part.failed_at is 'when it was tried last and could not be made';
create index card_batch_part_open on card_batch_part (batch_id, part) where made_at is null;

create table card_batch_member (
    batch_id  uuid not null references card_batch on delete cascade,
    member_id uuid not null references member on delete cascade,
    position  integer not null,
    part      integer,
    letter    integer,
    card_id   uuid references card on delete set null,
    left_out  text check (left_out in ('NO_ADDRESS', 'HIDDEN_ADDRESS', 'NO_MEMBERSHIP', 'DUES_OPEN')),
    primary key (batch_id, member_id),
    check (part is not null or left_out is not null)
);
comment on column card_batch_member.letter is 'those with the same number share an envelope';
comment on column card_batch_member.card_id is 'the card that was printed';
create index card_batch_member_part on card_batch_member (batch_id, part, position);
create index card_batch_member_member on card_batch_member (member_id);
create index card_batch_member_card on card_batch_member (card_id);
