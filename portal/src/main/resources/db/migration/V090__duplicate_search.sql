-- Names as they are compared: without accents and capitals, umlauts typed as two letters like those typed as one.
create function name_folded(p_name text) returns text language sql stable parallel safe as $$
    select btrim(regexp_replace(
        replace(replace(replace(replace(lower(unaccent(p_name)), 'ae', 'a'), 'oe', 'o'), 'ue', 'u'), 'ij', 'y'),
        '[^[:alpha:]]+', ' ', 'g'))
$$;

-- The words of a name that tell people apart. "van der", "de" and their like are left out: they are often forgotten.
create function name_parts(p_name text) returns text[] language sql stable parallel safe as $$
    select coalesce(
        array_agg(w.word order by w.place) filter (where w.word <> all (array[
            'van', 'von', 'der', 'den', 'het', 'ter', 'ten', 'vom', 'zum', 'zur', 'zu', 't', 's', 'de', 'du', 'des', 'del',
            'della', 'di', 'da', 'dal', 'dos', 'la', 'le', 'les', 'lo', 'd', 'l'])),
        array_agg(w.word order by w.place), '{}')
    from unnest(string_to_array(name_folded(p_name), ' ')) with ordinality w(word, place)
    where w.word <> ''
$$;

-- How words may sound: a spelling that can be spoken in several ways has several codes. A 1 stands for the glide between
-- vowels, which German spells as it likes: without it Meier, Meyer and Mayr sound the same.
create function sounds_of(p_words text[]) returns text[] language sql stable parallel safe as $$
    select coalesce(array_agg(distinct rpad(replace(code, '1', ''), 6, '0')), '{}')
    from unnest(p_words) word cross join unnest(daitch_mokotoff(word)) code
$$;

-- One search, from the first look to the last pair.
create table duplicate_run (
    id                uuid primary key default uuidv7(),
    started_by        text        not null,
    started_by_member uuid,
    whole             boolean     not null,
    state             text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
    steps_done        integer     not null default 0,
    steps_total       integer     not null,
    started_at        timestamptz not null default clock_timestamp(),
    finished_at       timestamptz,
    members           integer     not null default 0,
    members_new       integer     not null default 0,
    compared          integer     not null default 0,
    found             integer     not null default 0
);
create index duplicate_run_started on duplicate_run (started_at desc);
comment on column duplicate_run.whole is 'everybody with everybody; otherwise those who changed since the last search';
comment on column duplicate_run.compared is 'pairs that were compared';

-- What of members is compared, made from their data by the search. Unlogged: a search makes anew what a crash took. No foreign
-- key: it would lock every member for as long as a search runs, and the next search removes who is gone.
create unlogged table duplicate_person (
    member_id    uuid primary key,
    made_from    text   not null,
    last_name    text   not null,
    first_name   text   not null,
    last_parts   text[] not null,
    first_parts  text[] not null,
    last_sounds  text[] not null,
    first_sounds text[] not null,
    birth_date   date,
    gender       text,
    household_id uuid,
    emails       text[] not null,
    phones       text[] not null,
    address      text
);

-- People who share a key are compared, and nobody else.
create unlogged table duplicate_key (
    member_id uuid not null,
    key       text not null,
    primary key (key, member_id)
);
create index duplicate_key_member on duplicate_key (member_id);
grant maintain, truncate on duplicate_person, duplicate_key to ${app_role};

-- Two members who may be one person. An answer stays, whatever later searches find.
create table duplicate_pair (
    id                 uuid primary key default uuidv7(),
    lower_id           uuid not null references member on delete cascade,
    upper_id           uuid not null references member on delete cascade,
    probability        double precision not null check (probability between 0 and 1),
    evidence           text[]      not null,
    found_at           timestamptz not null default clock_timestamp(),
    different          boolean     not null default false,
    answered_by        text,
    answered_by_member uuid,
    answered_at        timestamptz,
    check (lower_id < upper_id),
    check (different = (answered_at is not null)),
    unique (lower_id, upper_id)
);
create index duplicate_pair_upper on duplicate_pair (upper_id);
create index duplicate_pair_open on duplicate_pair (probability desc, id) where not different;
comment on column duplicate_pair.different is 'somebody looked and said that these are two people';

-- Whoever may import for the association and edit members may bring two entries of one person together.
update office_type set permissions = permissions || array['MERGE_MEMBERS']
where permissions @> array['IMPORT_MEMBERS', 'EDIT_MEMBER'] and not 'MERGE_MEMBERS' = any (permissions);
