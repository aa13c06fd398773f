-- What content does not show any more is removed after a while.
alter table content_asset add column shown_on date not null default current_date;
comment on column content_asset.shown_on is 'the last day on which a piece of content showed it';
