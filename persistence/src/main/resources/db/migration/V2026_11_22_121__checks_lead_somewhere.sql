-- What a check found is looked at where it can be mended: a person, a role, a run. Hours and
-- certificates are their holders', so that is who is found.
alter table intake.quality_check
  add leads_to varchar(8) not null default 'NOWHERE'
    constraint quality_check_leads_to_known check (leads_to in ('PERSON', 'ROLE', 'RUN', 'NOWHERE'));

update intake.quality_check set question = $$
  select distinct m.person_id from directory.membership m
   where m.ends_on is null and m.starts_on > current_date + 366$$
 where code = 'membership_far_ahead';
update intake.quality_check set question = $$
  select distinct m.person_id from directory.membership m
   where m.ends_on is null and m.regular_years > m.teaching_years$$
 where code = 'membership_years_reversed';

update intake.quality_check set question = $$
  select distinct h.person_id from training.hour_record h
    join training.course c on c.id = h.course_id
   where h.state = 'L' and h.tenths > 240 * (c.ends_on - c.starts_on + 1)$$
 where code = 'course_hours_exceed_days';
update intake.quality_check set question = $$
  select distinct h.person_id from training.hour_record h
    join training.course c on c.id = h.course_id
   where h.state = 'L' and c.starts_on > current_date$$
 where code = 'course_not_yet_held';
update intake.quality_check set question = $$
  select distinct h.person_id from training.hour_record h
    join training.course c on c.id = h.course_id
    join directory.person p on p.id = h.person_id
   where h.state = 'L' and c.starts_on < p.born_on + interval '16 years'$$
 where code = 'hours_before_coming_of_age';
update intake.quality_check set question = $$
  select distinct c.person_id from certification.certificate c
   where c.state <> 'WITHDRAWN' and length(c.number) = 10
     and substring(c.number from 2 for 3) ~ '^[0-9]{3}$'
     and substring(c.number from 2 for 3)::int <> c.school_year$$
 where code = 'certificate_year_mismatch';
update intake.quality_check set question = $$
  select distinct c.person_id from certification.certificate c
   where c.state = 'VALID' and c.question is not null$$
 where code = 'certificate_questioned';
update intake.quality_check set question = $$
  select distinct c.person_id from certification.certificate c
   where c.state = 'VALID' and c.expires_on < current_date - 1$$
 where code = 'certificate_outlived_its_end';
update intake.quality_check set question = $$
  select distinct l.person_id from certification.legacy_certificate l where l.state = 'HELD'$$
 where code = 'legacy_held_twice';
update intake.quality_check set question = $$
  select distinct l.person_id from certification.legacy_certificate l
   where l.state = 'PENDING' and l.received_at < now() - interval '180 days'$$
 where code = 'legacy_waits_long';

update intake.quality_check set leads_to = 'PERSON'
 where code in ('main_membership_missing', 'main_membership_twice', 'membership_far_ahead',
   'membership_years_reversed', 'birth_implausible', 'name_lost_characters', 'account_idle_enabled',
   'course_hours_exceed_days', 'course_not_yet_held', 'hours_before_coming_of_age',
   'certificate_year_mismatch', 'certificate_questioned', 'certificate_outlived_its_end',
   'legacy_held_twice', 'legacy_waits_long');
update intake.quality_check set leads_to = 'ROLE'
 where code in ('grant_outlived_its_end', 'grant_of_disabled_account', 'grant_review_overdue',
   'officer_of_closed_school');
update intake.quality_check set leads_to = 'RUN' where code = 'run_failed_last';

-- What was answered so far names records of another kind; the next night asks anew.
delete from intake.quality_answer;
