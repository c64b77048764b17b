-- 資料有誤或遺漏: one case waits at each of three counties, one at the national centre, one at each of two teachers,
-- and one is answered.

update notices.stored_file as file
set kind = 'CORRECTION', name = '研習證明（示範）.pdf', visibility = 'OWNER', owner_person = owner.id,
  owner_county = '67000', stored_by = owner.id
from directory.person as owner
where (file.id, owner.subject) in (('d0000000-0000-4000-8000-000000000004', 'school1'),
  ('d0000000-0000-4000-8000-000000000005', 'teacher3'));

with claim as (
  select * from (values
    (1, 'school1', 'HOURS', 'B1', '初階專業回饋人才培訓 第3場', 60, date '2025-03-15', '', null::date,
     '3 月 15 日已全程參加，研習時數未匯入。', 'SUBMITTED', null, 3),
    (2, 'teacher3', 'HOURS', 'A1', '進階專業回饋人才培訓', 30, date '2024-11-16', '', null,
     '補課 3 小時未登錄。', 'FORWARDED', null, 9),
    (3, 'teacher2', 'CERTIFICATE', 'M1', '', null, null, 'C104001811', date '2015-10-23',
     '教學輔導教師證書效期與證書所載不同。', 'NEED_MORE', 'AT_COUNTY', 12),
    (4, 'teacher1', 'HOURS', 'B1', '教學觀察與專業回饋', 30, date '2024-10-19', '', null,
     '線上場次 3 小時未顯示。', 'REJECTED', null, 40),
    (5, 'teacher4', 'HOURS', 'B1', '初階專業回饋人才培訓 第2場', 60, date '2026-04-18', '', null,
     '4 月 18 日全程參加並已簽退，時數未顯示。', 'SUBMITTED', null, 2),
    (6, 'teacher4', 'HOURS', 'A1', '進階專業回饋人才實務探討', 30, date '2025-12-13', '', null,
     '補課場次已簽到，時數未登錄。', 'NEED_MORE', 'AT_COUNTY', 5),
    (7, 'colleague14', 'HOURS', 'B1', '初階專業回饋人才研習', 30, date '2026-05-16', '', null,
     '當天全程參加，只登錄了上午場。', 'SUBMITTED', null, 4)
  ) as claim (sort, teacher, kind, category, course, tenths, held_on, number, issued_on, words,
    state, asked_from, days)
), filed as (
  insert into training.correction_case (person_id, county, kind, category, course_name,
    school_year, tenths, starts_on, ends_on, certificate_number, issued_on, description, state,
    asked_from, filed_at, changed_at, version)
  select teacher.id, school.county_code, claim.kind, claim.category, claim.course,
    case when claim.held_on is null then 104
      else extract(year from claim.held_on - interval '7 months')::int - 1911 end,
    claim.tenths, claim.held_on, claim.held_on, claim.number, claim.issued_on, claim.words,
    claim.state, claim.asked_from, now() - claim.days * interval '1 day',
    now() - claim.days * interval '12 hours', 1
  from claim
  join directory.person as teacher on teacher.subject = claim.teacher
  join directory.membership on membership.person_id = teacher.id and membership.is_main
  join directory.school on school.id = membership.school_id
  order by claim.sort
  returning id, person_id, kind, category, filed_at, changed_at
), told as (
  insert into training.correction_step (case_id, position, state, at, by_person, note)
  select filed.id, step.position, step.state,
    case step.position when 0 then filed.filed_at else filed.changed_at end,
    coalesce(writer.id, filed.person_id), step.note
  from filed
  join directory.person as teacher on teacher.id = filed.person_id
  join (values
    ('school1', 'B1', 0, 'SUBMITTED', null, ''),
    ('teacher3', 'A1', 0, 'SUBMITTED', null, ''),
    ('teacher3', 'A1', 1, 'AT_COUNTY', 'centre1', ''),
    ('teacher3', 'A1', 2, 'FORWARDED', 'centre1', '簽到表已核對，請全國中心登錄。'),
    ('teacher2', 'M1', 0, 'SUBMITTED', null, ''),
    ('teacher2', 'M1', 1, 'AT_COUNTY', 'centre1', ''),
    ('teacher2', 'M1', 2, 'NEED_MORE', 'centre1', '請補證書正本之掃描檔。'),
    ('teacher4', 'B1', 0, 'SUBMITTED', null, ''),
    ('teacher4', 'A1', 0, 'SUBMITTED', null, ''),
    ('teacher4', 'A1', 1, 'AT_COUNTY', 'centre2', ''),
    ('teacher4', 'A1', 2, 'NEED_MORE', 'centre2', '請補當天簽到表或研習證明。'),
    ('colleague14', 'B1', 0, 'SUBMITTED', null, ''),
    ('teacher1', 'B1', 0, 'SUBMITTED', null, ''),
    ('teacher1', 'B1', 1, 'AT_COUNTY', 'centre1', ''),
    ('teacher1', 'B1', 2, 'REJECTED', 'centre1', '該場次簽到表無您的簽名，線上課程未完成測驗。')
  ) as step (teacher, category, position, state, writer, note)
    on step.teacher = teacher.subject and step.category = filed.category
  left join directory.person as writer on writer.subject = step.writer
)
insert into training.correction_file (case_id, position, file_id)
select filed.id, 0, file.id
from filed
join notices.stored_file as file
  on file.owner_person = filed.person_id and file.kind = 'CORRECTION';
