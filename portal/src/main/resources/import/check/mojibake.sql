-- UTF-8 that somebody read as a one-byte encoding leaves pairs such as "Ã¼"; nobody is called so.
select r.row_no, array[substring(array_to_string(r.raw, ' ') from '\S*[ÃÂ][\u0080-\u00BF\u2018-\u203A\u20AC]\S*')] as arguments
from import_row r
where r.run_id = :run and cast(r.raw as text) ~ '[ÃÂ][\u0080-\u00BF\u2018-\u203A\u20AC]'
