-- 審查: an appeal that waits for the centre, and hours that shrank after a case was sent.

with appealed as (
  insert into certification.appeal (application_id, reason, filed_at)
  select id, '觀察紀錄的事實描述已依課堂錄影逐段核對，請重新審查。', now() - interval '1 day'
  from certification.application
  where state = 'APPEALED'
  returning id
)
insert into certification.case_flag (application_id, county, code, facts, raised_at)
select a.id, a.county, 'certification.flag.hours_reduced',
  array['教學觀察與會談技術(1)', '6', '3', '90211'], now() - interval '6 hours'
from certification.application a
join directory.person p on p.id = a.person_id
where p.subject = 'colleague5' and a.state = 'FIRST_REVIEW';
