-- The roster of the references, from the same staff file.
insert into benchmark.school (code)
select distinct upper(trim(normalize(school, nfkc))) from benchmark.staff
where school !~ 'ZZ\d{4}';

insert into benchmark.person (id, school_id, regular_years, teaching_years, qualified)
select distinct on (folded.id) folded.id, school.id, 5, 5, true
from (select upper(trim(normalize(id, nfkc))) as id,
    upper(trim(normalize(school, nfkc))) as school from benchmark.staff) as folded
left join benchmark.school on school.code = folded.school
order by folded.id;

analyze benchmark.person;
analyze benchmark.school;
