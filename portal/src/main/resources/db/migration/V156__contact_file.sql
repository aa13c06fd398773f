-- Files that came with messages. Their content is checked, and notes of cameras are taken out, before they are written here.
create table contact_file (
    id         uuid primary key default gen_random_uuid(),
    message_id uuid not null references contact_message on delete cascade,
    position   int not null,
    name       text not null,
    media_type text not null,
    content    bytea not null,
    unique (message_id, position)
);
-- pictures, PDF and office documents are compressed already
alter table contact_file alter column content set storage external;

-- The letter whose files go with the mail; they are read when it leaves.
alter table outgoing_mail add column letter uuid;
