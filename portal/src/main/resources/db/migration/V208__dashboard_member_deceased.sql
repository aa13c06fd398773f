-- The figures on start pages leave out those who died while a membership of theirs is still open: a few among very many.
create index member_deceased on member (id) where deceased;
