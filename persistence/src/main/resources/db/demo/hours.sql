-- 時數登錄: hours that a centre entered by hand before the feed knew them; the feed of the first night says
-- something else, so that a difference waits for the centre.

with running as (
  select extract(year from now() at time zone 'Asia/Taipei' - interval '7 months')::int as year
), course as (
  insert into training.course (code, school_year, category, name, organiser, mode, starts_on,
    ends_on, kind, content_hash)
  select 2000601, running.year - 2 - 1911, 'G0', '課程綱要研習', '臺南市政府教育局', 'ONLINE',
    make_date(running.year - 1, 4, 17), make_date(running.year - 1, 4, 17), 'CORE',
    hashtextextended('demo', 0)
  from running
  returning id, code
), record as (
  insert into training.hour_record (person_id, course_code, course_id, school_id, tenths, source,
    changed_on)
  select person.id, course.code, course.id, membership.school_id, 60, 'C', now() - interval '9 days'
  from course
  join directory.person on person.subject = 'school1'
  join directory.membership on membership.person_id = person.id and membership.is_main
  returning id, person_id, course_code, tenths, source, changed_on
)
insert into training.hour_entry (record_id, person_id, course_code, tenths, source, county,
  entered_by, entered_at, reason)
select record.id, record.person_id, record.course_code, record.tenths, record.source, '67000',
  centre.id, record.changed_on, '研習證明載明 6 小時，進修網尚未登錄。'
from record
join directory.person as centre on centre.subject = 'centre1';
