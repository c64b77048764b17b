-- Questions whose answer should be "none". Each is a query that returns one column: the key of what
-- it found, never personal data. Asked read-only and with a time limit, every night and on demand.
create table intake.quality_check (
  code varchar(40) not null constraint quality_check_pk primary key,
  ordinal int not null constraint quality_check_ordinal_uq unique,
  question text not null
);

create table intake.quality_answer (
  code varchar(40) not null constraint quality_answer_pk primary key
    constraint quality_answer_check_fk references intake.quality_check,
  found bigint not null,
  samples text[] not null,
  checked_at timestamptz not null
);

insert into intake.quality_check (code, ordinal, question) values
('school_merged_nowhere', 101, $$
  select s.code from directory.school s
   where s.status = 'MERGED'
     and not exists (select from directory.school t
                      where t.code = s.merged_into and t.code <> s.code)$$),
('school_not_open_has_staff', 102, $$
  select distinct s.code from directory.school s
    join directory.membership m on m.school_id = s.id
   where s.status <> 'OPEN' and s.effective_on < current_date - 30
     and (m.ends_on is null or m.ends_on > current_date)$$),
('main_membership_missing', 103, $$
  select m.person_id from directory.membership m where m.ends_on is null
   group by m.person_id having not bool_or(m.is_main)$$),
('main_membership_twice', 104, $$
  select m.person_id from directory.membership m where m.ends_on is null and m.is_main
   group by m.person_id having count(*) > 1$$),
('membership_far_ahead', 105, $$
  select m.id from directory.membership m
   where m.ends_on is null and m.starts_on > current_date + 366$$),
('membership_years_reversed', 106, $$
  select m.id from directory.membership m
   where m.ends_on is null and m.regular_years > m.teaching_years$$),
('birth_implausible', 107, $$
  select p.id from directory.person p
   where p.born_on > current_date - interval '16 years'
      or p.born_on < current_date - interval '110 years'$$),
('name_lost_characters', 108, $$
  select p.id from directory.person p
   where p.name ~ '[?？]' or p.name ~ ('[' || chr(65533) || chr(57344) || '-' || chr(63743) || ']')$$),
('grant_outlived_its_end', 109, $$
  select g.id from directory.role_grant g
   where g.status = 'GRANTED' and g.ends_on < current_date - 1$$),
('grant_of_disabled_account', 110, $$
  select g.id from directory.role_grant g join directory.account a using (person_id)
   where g.status = 'GRANTED' and a.disabled_at is not null$$),
('grant_review_overdue', 111, $$
  select g.id from directory.role_grant g
   where g.status = 'GRANTED' and g.review_on < current_date - 30$$),
('officer_of_closed_school', 112, $$
  select g.id from directory.role_grant g join directory.school s on s.code = g.school_code
   where g.status = 'GRANTED' and s.status <> 'OPEN'$$),
('account_idle_enabled', 113, $$
  select a.person_id from directory.account a
   where a.disabled_at is null and a.last_sign_in_at < now() - interval '366 days'$$),
('hours_without_person', 201, $$
  select h.id from training.hour_record h
   where not exists (select from directory.person p where p.id = h.person_id)$$),
('hours_without_school', 202, $$
  select h.id from training.hour_record h
   where h.school_id is not null
     and not exists (select from directory.school s where s.id = h.school_id)$$),
('hours_withdrawn_fingerprinted', 203, $$
  select h.id from training.hour_record h where h.state = 'W' and h.line_fp is not null$$),
('course_year_mismatch', 204, $$
  select c.id from training.course c
   where c.school_year <> extract(year from c.starts_on)::int - 1911
         - case when extract(month from c.starts_on) < 8 then 1 else 0 end$$),
('course_hours_exceed_days', 205, $$
  select h.id from training.hour_record h join training.course c on c.id = h.course_id
   where h.state = 'L' and h.tenths > 240 * (c.ends_on - c.starts_on + 1)$$),
('course_not_yet_held', 206, $$
  select h.id from training.hour_record h join training.course c on c.id = h.course_id
   where h.state = 'L' and c.starts_on > current_date$$),
('course_in_two_categories', 207, $$
  select c.code from training.course c
   where exists (select from training.hour_record h where h.course_id = c.id and h.state = 'L')
   group by c.code having count(distinct c.category) > 1$$),
('hours_before_coming_of_age', 208, $$
  select h.id from training.hour_record h
    join training.course c on c.id = h.course_id
    join directory.person p on p.id = h.person_id
   where h.state = 'L' and c.starts_on < p.born_on + interval '16 years'$$),
('hours_conflict_old', 209, $$
  select c.id from training.conflict c
   where c.status = 'OPEN' and c.opened_at < now() - interval '30 days'$$),
('certificate_year_mismatch', 301, $$
  select c.id from certification.certificate c
   where c.state <> 'WITHDRAWN' and length(c.number) = 10
     and substring(c.number from 2 for 3) ~ '^[0-9]{3}$'
     and substring(c.number from 2 for 3)::int <> c.school_year$$),
('certificate_questioned', 302, $$
  select c.id from certification.certificate c
   where c.state = 'VALID' and c.question is not null$$),
('certificate_outlived_its_end', 303, $$
  select c.id from certification.certificate c
   where c.state = 'VALID' and c.expires_on < current_date - 1$$),
('legacy_held_twice', 304, $$
  select l.id from certification.legacy_certificate l where l.state = 'HELD'$$),
('legacy_waits_long', 305, $$
  select l.id from certification.legacy_certificate l
   where l.state = 'PENDING' and l.received_at < now() - interval '180 days'$$),
('eligibility_without_person', 306, $$
  select e.person_id from certification.eligibility e
   where not exists (select from directory.person p where p.id = e.person_id)$$),
('feed_counts_unbalanced', 401, $$
  select f.id from intake.feed_file f
   where f.status = 'TAKEN'
     and f.read <> f.inserted + f.updated + f.unchanged
         + case when f.mode = 'delta' then f.withdrawn else 0 end
         + (select coalesce(sum(n::bigint), 0) from jsonb_each_text(f.exceptions) e (code, n))$$),
('feed_held_long', 402, $$
  select f.id from intake.feed_file f
   where f.status = 'HELD' and f.seen_at < now() - interval '3 days'$$),
('feed_overdue', 403, $$
  select f.kind from intake.feed_file f where f.status in ('TAKEN', 'DUPLICATE')
   group by f.kind having max(f.seen_at) < now() - interval '48 hours'$$),
('parked_expires_soon', 404, $$
  select p.id from intake.parked_row p where p.expires_on < current_date + 14$$),
('touched_left_over', 405, $$
  select t.person_id from intake.touched_person t
   where not exists (select from intake.run r where r.status in ('STARTING', 'RUNNING'))$$),
('run_failed_last', 406, $$
  select r.id from intake.run r
   where r.status = 'FAILED' and r.id = (select max(id) from intake.run)$$),
('mail_failed', 501, $$
  select o.id from notices.outbox o
   where o.state = 'FAILED' and o.created_at > now() - interval '30 days'$$),
('mail_stuck', 502, $$
  select o.id from notices.outbox o
   where o.state in ('QUEUED', 'SENDING') and o.due_at < now() - interval '2 hours'$$),
('audit_head_astray', 601, $$
  select c.chain from platform.audit_chain c
   where c.seq <> (select coalesce(max(a.seq), 0) from platform.audit a where a.chain = c.chain)$$);
