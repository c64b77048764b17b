-- 學校認證總表: one that waits for its principal, with the meeting and its minutes.

create temporary table meeting on commit drop as
select round.id as round_id, wish.school, wish.file, nominee.id as person_id,
  officer.person_id as officer_id, school.county_code
from (values
  ('67000', 'RENEWAL', '114639', 'mentor2', 'd0000000-0000-4000-8000-000000000006')
) as wish (authority, purpose, school, nominee, file)
join certification.round on round.authority = wish.authority and round.purpose = wish.purpose
  and round.state = 'PUBLISHED' and round.opens_at <= now() and round.closes_at > now()
join certification.round_tier on round_tier.round_id = round.id and round_tier.tier = 'MENTOR'
join directory.person as nominee on nominee.subject = wish.nominee
join directory.school on school.code = wish.school
join directory.role_grant as officer
  on officer.school_code = wish.school and officer.role = 'SCHOOL_OFFICER'
where not exists (
  select from certification.school_list as other
  where other.round_id = round.id and other.school = wish.school and other.state <> 'DRAFT');

update notices.stored_file as file
set kind = 'EVIDENCE', name = '校務會議推薦紀錄（示範）.pdf', visibility = 'OWNER',
  owner_school = meeting.school, owner_county = meeting.county_code, stored_by = meeting.officer_id
from meeting
where file.id = meeting.file;

insert into certification.school_list (round_id, school, state, meeting_on, minutes_file, changed_at)
select round_id, school, 'DRAFT', current_date - 1, file, now() from meeting
on conflict (round_id, school) do update
  set meeting_on = excluded.meeting_on, minutes_file = excluded.minutes_file;

insert into certification.school_list_entry (list_id, person_id, tier, in_quota, added_by, added_at)
select list.id, meeting.person_id, 'MENTOR', round.purpose = 'FIRST', meeting.officer_id, now()
from meeting
join certification.round on round.id = meeting.round_id
join certification.school_list as list
  on list.round_id = meeting.round_id and list.school = meeting.school;
