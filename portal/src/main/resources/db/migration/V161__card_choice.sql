-- Whether a member wants their photo on their card; without a row they do, as the card is shown by nobody but themselves.
create table card_choice (
    id        uuid primary key default uuidv7(),
    member_id uuid not null unique references member,
    photo     boolean not null
);
select log_changes_of('card_choice', 'member_id');
