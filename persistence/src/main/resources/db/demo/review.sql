-- 審查: hours that shrank after a case was sent.

insert into certification.case_flag (application_id, county, code, facts, raised_at)
select a.id, a.county, 'certification.flag.hours_reduced',
  array['教學觀察與會談技術(1)', '6', '3', '90211'], now() - interval '6 hours'
from certification.application a
join directory.person p on p.id = a.person_id
where p.subject = 'colleague5' and a.state = 'FIRST_REVIEW';
