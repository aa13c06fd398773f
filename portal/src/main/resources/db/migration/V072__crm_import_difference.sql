-- What a run would change is counted before anything changes; a run that would change too much waits for somebody's word.
alter table import_run drop constraint import_run_state_check;
alter table import_run add constraint import_run_state_check
    check (state in ('RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELLED'));
alter table import_run
    add column difference   jsonb,
    add column same_rows    integer not null default 0,
    add column same_members integer not null default 0;
comment on column import_run.same_rows is 'rows passed over, as they say what they said before';
