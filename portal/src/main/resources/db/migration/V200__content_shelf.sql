-- What was last fetched from the content management system, whole, as it answered.
create table content_shelf (
    shelf      text primary key check (shelf in ('PAGES', 'TILES', 'FORMS', 'NOTICES', 'STYLE')),
    nodes      text not null,
    revision   bigint not null,
    fetched_at timestamptz not null,
    changed_at timestamptz not null
);
comment on column content_shelf.nodes is 'a JSON array of nodes, as the delivery interface gives them';
comment on column content_shelf.fetched_at is 'when the system last answered with all of it';
comment on column content_shelf.changed_at is 'when the answer last differed from the one before';

-- Why a shelf could not be fetched the last time; gone once it could.
create table content_trouble (
    shelf text primary key check (shelf in ('PAGES', 'TILES', 'FORMS', 'NOTICES', 'STYLE')),
    since timestamptz not null,
    at    timestamptz not null,
    code  text not null
);

create sequence content_revision;

-- Pictures and files, kept so that pages are whole while the system is down.
create table content_asset (
    id         text primary key,
    name       text not null,
    media_type text not null,
    bytes      bytea not null,
    version    text not null,
    fetched_at timestamptz not null
);
comment on column content_asset.version is 'what the system said of the state of the file, such as the day it was changed';

-- Editors of content, and the central office.
update office_type set permissions = permissions || array['EDIT_CONTENT']
where code in ('EDITOR', 'CENTRAL_OFFICE') and not 'EDIT_CONTENT' = any (permissions);
