-- A mail in the name of somebody: what its From says, and where answers to it and notes of failure go.
alter table outgoing_mail add column from_name text, add column answer_to text;
create index outgoing_mail_answer_to on outgoing_mail (answer_to) where answer_to is not null;
