-- Two entries of one person became one: looks at either were looks at the person, and by either by the person. What was noted stays
-- as it was; only whose it is is written anew, which the application may do in no other way.
create function move_looks(p_goes uuid, p_stays uuid) returns void
    language plpgsql security definer set search_path = public as $$
begin
    update look_member set member_id = p_stays where member_id = p_goes;
    update look set by_member = p_stays where by_member = p_goes;
end
$$;
revoke execute on function move_looks(uuid, uuid) from public;
grant execute on function move_looks(uuid, uuid) to ${app_role};
