-- A first load as one would write it by hand: type and check, refuse, keep the first of each key.
-- What the planner remembers of the emptied tables must not lead it to look through a growing one again and again.
set local enable_nestloop = off;

analyze benchmark.raw;

create temporary table folded on commit drop as
select line, upper(id) as id, upper(school) as school, course, title, year, category, hours,
  benchmark.day(start_on) as starts_on, benchmark.day(end_on) as ends_on, organiser, mode
from (select line, benchmark.folded(id) as id, benchmark.folded(school) as school,
    benchmark.folded(course) as course, benchmark.folded(title) as title,
    benchmark.folded(year) as year, benchmark.folded(category) as category,
    benchmark.folded(hours) as hours, benchmark.folded(start_on) as start_on,
    benchmark.folded(end_on) as end_on, benchmark.folded(organiser) as organiser,
    benchmark.folded(mode) as mode
  from benchmark.raw offset 0) as once;

analyze folded;

create temporary table typed on commit drop as
select folded.line, person.person_id, school.id as school_id, folded.starts_on, folded.ends_on,
  case when folded.course ~ '^\d{7}$' then folded.course::int end as course_code,
  case when folded.hours ~ '^\d{1,3}(\.\d)?$' then (folded.hours::numeric * 10)::int end as tenths,
  case when folded.year ~ '^\d{1,3}$' then folded.year::int end as school_year,
  folded.category, folded.title, folded.organiser, folded.mode, folded.id
from folded
left join benchmark.person on person.id = folded.id
left join benchmark.school on school.code = folded.school;

create temporary table judged on commit drop as
select typed.*, case
    when person_id is null then 'UNKNOWN_TEACHER'
    when school_id is null then 'UNKNOWN_SCHOOL'
    when course_code is null then 'BAD_COURSE'
    when starts_on is null or ends_on is null then 'BAD_DATE'
    when ends_on < starts_on then 'END_BEFORE_START'
    when tenths is null or tenths not between 1 and 5000 then 'BAD_HOURS'
    when school_year is distinct from extract(year from starts_on)::int - 1911
      - case when extract(month from starts_on) < 8 then 1 else 0 end then 'BAD_YEAR'
    when category not in ('G0', 'B1', 'A1', 'M1', 'P1', 'O9') then 'BAD_CATEGORY'
  end as code
from typed;

analyze judged;

create temporary table ranked on commit drop as
select judged.*, row_number() over (partition by person_id, course_code order by line) as place
from judged where code is null;

analyze ranked;

insert into benchmark.exception (line, code, key, raw)
select judged.line, judged.code, judged.id, row_to_json(raw)::text
from judged join benchmark.raw using (line) where judged.code is not null
union all
select ranked.line, 'DUP_KEY', ranked.id, row_to_json(raw)::text
from ranked join benchmark.raw using (line) where ranked.place > 1;

insert into benchmark.course (code, school_year, category, name, organiser, mode, starts_on, ends_on)
select distinct on (course_code, title, starts_on)
  course_code, school_year, category, title, organiser, mode, starts_on, ends_on
from ranked where place = 1;

analyze benchmark.course;

merge into benchmark.hour_record as record
using (select ranked.person_id, ranked.course_code, course.id as course_id, ranked.school_id,
    ranked.tenths
  from ranked join benchmark.course
    on course.code = ranked.course_code and course.name = ranked.title
    and course.starts_on = ranked.starts_on
  where ranked.place = 1) as row
on record.person_id = row.person_id and record.course_code = row.course_code
when matched and (record.tenths <> row.tenths or record.course_id <> row.course_id
    or record.state <> 'L') then
  update set tenths = row.tenths, course_id = row.course_id, state = 'L', changed_on = now()
when not matched then
  insert (person_id, course_code, course_id, school_id, tenths, source)
  values (row.person_id, row.course_code, row.course_id, row.school_id, row.tenths, 'F');

analyze benchmark.hour_record;
