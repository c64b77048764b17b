-- 案件通知: what the platform told the teachers whose cases have been taken further.

insert into notices.message (recipient, template, fact_names, fact_values, link, sent_at)
select c.person_id, told.template, array['about', 'year', 'name', 'words'],
  array[case c.kind when 'HOURS' then c.course_name else c.certificate_number end,
    c.school_year::text, teacher.name, step.note],
  '/me/case.xhtml?id=' || c.id, step.at
from training.correction_case as c
join directory.person as teacher on teacher.id = c.person_id
join training.correction_step as step on step.case_id = c.id and step.state = c.state
join (values
  ('FORWARDED', 'training.case_at_nation'),
  ('NEED_MORE', 'training.case_need_more'),
  ('REJECTED', 'training.case_rejected')
) as told (state, template) on told.state = c.state
order by step.at;
