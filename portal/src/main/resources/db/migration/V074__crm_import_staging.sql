-- Staging is emptied at once when no other run is using it: rows that were deleted one by one slow down every scan after them.
grant truncate on import_row, import_person, import_membership, import_office to ${app_role};
