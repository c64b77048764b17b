-- Three tiers for everybody who has begun one, as the chunk job leaves them: hours of the tier's courses against what is required.
insert into benchmark.chunk_eligibility
select person.person_id, tier.tier,
  case when sums.tenths >= tier.required
      and person.regular_years >= tier.years and person.qualified then 'ELIGIBLE'
    else 'SHORT' end,
  sums.tenths, tier.required, sums.earned_year, now()
from benchmark.person
cross join (values ('INITIAL', 'B1', 60, 0), ('ADVANCED', 'A1', 150, 3),
  ('MENTOR', 'M1', 300, 5)) as tier (tier, category, required, years)
join (
  select record.person_id, course.category, sum(record.tenths) as tenths,
    max(course.school_year) as earned_year
  from benchmark.chunk_record as record
  join benchmark.course on course.id = record.course_id
  where record.state = 'L' and course.mode = '實體' and course.category in ('B1', 'A1', 'M1')
  group by record.person_id, course.category
) as sums on sums.person_id = person.person_id and sums.category = tier.category
on conflict (person_id, tier) do update
set status = excluded.status, counted = excluded.counted, earned_year = excluded.earned_year,
  computed_at = excluded.computed_at
where chunk_eligibility.status <> excluded.status or chunk_eligibility.counted <> excluded.counted;
