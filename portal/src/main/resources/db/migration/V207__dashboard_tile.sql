-- How people arranged their start page; a tile without a row stands where the editors put it.
create table dashboard_tile (
    member_id uuid not null references member on delete cascade,
    tile      text not null check (length(tile) between 1 and 200),
    position  integer,
    hidden    boolean not null default false,
    primary key (member_id, tile)
);
comment on column dashboard_tile.position is 'from first to last; null where the person never moved it';
