-- People whom the source named before and the file does not; they leave where the mapping says so.
create unlogged table import_missing (
    run_id    uuid not null,
    member_id uuid not null
);
grant maintain, truncate on import_missing to ${app_role};
