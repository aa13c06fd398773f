-- When the member was last told how to sign in for the first time; with last_sign_in_at it tells how far they have come.
alter table account add column invited_at timestamptz;
