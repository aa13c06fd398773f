-- The mails that say what somebody sent, and what the office replied, go when the answer goes: their letter is the answer or the note.
create index outgoing_mail_letter on outgoing_mail (letter) where letter is not null;
create function delete_mails_of_letter() returns trigger language plpgsql as $$
begin
    delete from outgoing_mail where letter = old.id;
    return null;
end $$;
create trigger mails_go_with_answer after delete on form_answer for each row execute function delete_mails_of_letter();
create trigger mails_go_with_note after delete on form_answer_note for each row execute function delete_mails_of_letter();
