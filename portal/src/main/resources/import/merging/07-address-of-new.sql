insert into postal_address (member_id, valid_from, addition, street, house_number, post_box, postcode, town, country)
select member_id, :today, addition, street, house_number, post_box, postcode, town, coalesce(country, :country)
from import_person where run_id = :run and not known and postcode is not null and town is not null
