-- Guests and the press stand on the roll with whom they come for; nothing else is kept about them.
alter table attendee add column organisation text not null default '' check (length(organisation) <= 200);
comment on column attendee.organisation is 'whom a guest or a journalist comes for; empty for members';
create index attendee_guest on attendee (assembly_id) where kind <> 'MEMBER';
