-- Whether the sample association was loaded: one row, so that a load that was cut off goes on at the next start, and one
-- that came to its end never comes again.
create table sample_load (
    id       boolean     primary key default true check (id),
    began_at timestamptz not null default now(),
    ended_at timestamptz
);
