-- What guests pay at a hut, by the tariffs that the operator names.
create table hut_price (
    id       uuid primary key default uuidv7(),
    unit_id  uuid not null references unit on delete cascade,
    tariff   text not null check (tariff ~ '^[A-Z0-9_]{1,30}$'),
    amount   numeric(6, 2) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    unique (unit_id, tariff)
);
select log_changes_of('hut_price', '');

-- Whoever looks after huts.
update office_type set permissions = permissions || array['RUN_HUT']
where code in ('HUT_WARDEN', 'HUT_CHIEF', 'CENTRAL_OFFICE') and not 'RUN_HUT' = any (permissions);
