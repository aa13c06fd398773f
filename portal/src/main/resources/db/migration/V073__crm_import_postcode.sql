-- Whether a postcode is written as its country writes them; of countries that are not named here, any will do.
create function postcode_fits(p_postcode text, p_country text) returns boolean language sql immutable as $$
    select p_postcode ~ case
        when p_country in ('CH', 'LI', 'AT', 'BE', 'LU', 'DK') then '^[1-9]\d{3}$'
        when p_country in ('DE', 'FR', 'IT', 'ES') then '^\d{5}$'
        when p_country = 'NL' then '^[1-9]\d{3} ?[A-Z]{2}$'
        else '.' end
$$;
