-- Content of one place is never mixed with that of another; while nodes are moved from one to the other, both stand side by side.
alter table content_shelf drop constraint content_shelf_pkey;
alter table content_shelf
    add column source   text   not null default '',
    add column items    int    not null default 0,
    add column left_out text[] not null default '{}',
    add primary key (source, shelf);
alter table content_shelf alter column source drop default, alter column items drop default;
comment on column content_shelf.source is 'where it was fetched from, such as the address of the system';
comment on column content_shelf.items is 'how many nodes there are';
comment on column content_shelf.left_out is 'what was delivered but cannot be shown: a word for the reason, a blank, the path';

alter table content_trouble drop constraint content_trouble_pkey;
alter table content_trouble
    add column source text not null default '',
    add primary key (source, shelf);
alter table content_trouble alter column source drop default;

-- How often the password of the service account was refused in a row; after a few times the system disables the account for good.
create table content_refusal (
    source text primary key,
    times  int not null check (times > 0),
    at     timestamptz not null
);

-- Who fetches content at the moment: one node, and one at a time.
create table content_fetch (
    one    boolean primary key default true check (one),
    holder uuid,
    until  timestamptz
);
insert into content_fetch default values;
