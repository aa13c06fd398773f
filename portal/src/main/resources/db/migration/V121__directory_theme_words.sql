-- A body has a theme when its name holds one of the words, so that nobody has to mark units one by one.
alter table theme add column words text[] not null default '{}';
alter table unit drop column themes;
