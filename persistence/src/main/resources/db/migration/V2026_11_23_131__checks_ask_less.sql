-- The same answers from fewer rows: what can be found is narrowed down by the small side (hours of
-- more than a day, codes with two categories, people young enough for some course) before the
-- hours are looked through.
update intake.quality_check set question = $$
  select distinct h.person_id from training.hour_record h
    join training.course c on c.id = h.course_id
   where h.state = 'L' and h.tenths > 240
     and h.tenths > 240 * (c.ends_on - c.starts_on + 1)$$
 where code = 'course_hours_exceed_days';
update intake.quality_check set question = $$
  select c.code from training.course c
    join training.hour_record h on h.course_id = c.id
   where h.state = 'L'
     and c.code in (select code from training.course
                     group by code having count(distinct category) > 1)
   group by c.code having count(distinct c.category) > 1$$
 where code = 'course_in_two_categories';
update intake.quality_check set question = $$
  select distinct h.person_id from directory.person p
    join training.hour_record h on h.person_id = p.id
    join training.course c on c.id = h.course_id
   where p.born_on > (select min(starts_on) from training.course) - interval '16 years'
     and h.state = 'L' and c.starts_on < p.born_on + interval '16 years'$$
 where code = 'hours_before_coming_of_age';
