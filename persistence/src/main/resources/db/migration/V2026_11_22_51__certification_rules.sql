-- The rules as far as sources are known (docs/rules/certification.md). All of it is data: centres
-- correct it on the rules page by adding versions.

insert into certification.rule_set (code, version, authority, tier, first_year, last_year,
  effective_on, category, regular_years, teaching_years, qualified, school_meeting, quota_percent,
  practice_items, window_extra_years, window_last_day, validity_years, number_letter, confidence,
  source_text, reason, applied_at)
values
  -- 106 學年度, 教育部: the one complete table that was found.
  ('MOE-106-INIT', 1, 'MOE', 'INITIAL', 106, 106, date '2017-08-01', 'B1', 0, 0, true, false, null,
   0, null, null, null, 'A', 'CONFIRMED',
   '教育部 106 學年度三類人才培訓認證一覽表（南投縣教專中心公告）', '初始資料', now()),
  ('MOE-106-ADV', 1, 'MOE', 'ADVANCED', 106, 106, date '2017-08-01', 'A1', 3, 3, true, false, null,
   3, 2, null, null, 'B', 'CONFIRMED',
   '教育部 106 學年度三類人才培訓認證一覽表（南投縣教專中心公告）；證號字首 B 為推論', '初始資料', now()),
  ('MOE-106-MENT', 1, 'MOE', 'MENTOR', 106, 106, date '2017-08-01', 'M1', 5, 5, true, true, 50,
   4, 3, null, 10, 'C', 'CONFIRMED',
   '教育部 106 學年度三類人才培訓認證一覽表（南投縣教專中心公告）', '初始資料', now()),
  -- 107–110 學年度, 教育部: a copy of 106 until better is known.
  ('MOE-107-INIT', 1, 'MOE', 'INITIAL', 107, 110, date '2018-08-01', 'B1', 0, 0, true, false, null,
   0, null, null, null, 'A', 'ASSUMED',
   '沿用 106 學年度規定；初階是否已有實踐事項（0 或 3 項）未見公告', '初始資料', now()),
  ('MOE-107-ADV', 1, 'MOE', 'ADVANCED', 107, 110, date '2018-08-01', 'A1', 3, 3, true, false, null,
   3, 2, null, null, 'B', 'ASSUMED',
   '沿用 106 學年度規定；進階時數何年由 15 改為 18 小時未見公告；期限與 110 年兩梯次相符', '初始資料', now()),
  ('MOE-107-MENT', 1, 'MOE', 'MENTOR', 107, 110, date '2018-08-01', 'M1', 5, 5, true, true, 50,
   4, 3, null, 10, 'C', 'ASSUMED',
   '沿用 106 學年度規定；期限與 110 年兩梯次相符', '初始資料', now()),
  -- 111–113 學年度, 彰化縣: hours confirmed, window from its lists of eligible years.
  ('10007-111-INIT', 1, '10007', 'INITIAL', 111, 113, date '2022-08-01', 'B1', 0, 0, true, false,
   null, 0, 0, null, null, 'A', 'INFERRED',
   '彰化縣 113 學年度認證公告（114 年 4 月）：6 小時，當學年度研習；年資與先備條件未載明', '初始資料', now()),
  ('10007-111-ADV', 1, '10007', 'ADVANCED', 111, 113, date '2022-08-01', 'A1', 0, 0, true, false,
   null, 0, 1, null, null, 'B', 'INFERRED',
   '彰化縣 113 學年度認證公告（114 年 4 月）：18 小時，112 或 113 學年度研習；年資與先備條件未載明', '初始資料', now()),
  ('10007-111-MENT', 1, '10007', 'MENTOR', 111, 113, date '2022-08-01', 'M1', 0, 0, true, false,
   null, 0, 2, null, 10, 'C', 'INFERRED',
   '彰化縣 113 學年度認證公告（114 年 4 月）：30 小時，111 至 113 學年度研習；年資與先備條件未載明', '初始資料', now());

-- 彰化縣 from 114 on: the same until the county says otherwise.
insert into certification.rule_set (code, version, authority, tier, first_year, last_year,
  effective_on, category, qualified, practice_items, window_extra_years, validity_years,
  number_letter, confidence, source_text, reason, applied_at)
select replace(code, '-111-', '-114-'), 1, authority, tier, 114, null, date '2025-08-01', category,
  qualified, practice_items, window_extra_years, validity_years, number_letter, 'ASSUMED',
  '沿用彰化縣 111 至 113 學年度規定，待縣府公告確認', '初始資料', now()
from certification.rule_set
where authority = '10007';

-- Every other county from 111 on, when each began to certify by itself: the ministry's table of
-- 106 as a default it can edit, so that every teacher has rules.
insert into certification.rule_set (code, version, authority, tier, first_year, last_year,
  effective_on, category, regular_years, teaching_years, qualified, school_meeting, quota_percent,
  practice_items, window_extra_years, validity_years, number_letter, confidence, source_text,
  reason, applied_at)
select county.code || replace(moe.code, 'MOE-106-', '-111-'), 1, county.code, moe.tier, 111, null,
  date '2022-08-01', moe.category, moe.regular_years, moe.teaching_years, moe.qualified,
  moe.school_meeting, moe.quota_percent, moe.practice_items, moe.window_extra_years,
  moe.validity_years, moe.number_letter, 'ASSUMED',
  '111 學年度起由縣市自辦；未見' || county.name || '公告，暫以教育部 106 學年度規定為預設值', '初始資料', now()
from directory.county
cross join certification.rule_set as moe
where county.code <> '10007' and moe.code like 'MOE-106-%';

insert into certification.rule_hours (rule_set_id, kind, tenths, modes)
select rule_set.id, hours.kind, hours.tenths, hours.modes
from certification.rule_set
join (values
  ('INITIAL', 'CORE', 60, 'PHYSICAL'),
  ('ADVANCED', 'CORE', 120, 'PHYSICAL'),
  ('ADVANCED', 'PRACTICE', 30, 'PHYSICAL,ONLINE,BLENDED'),
  ('MENTOR', 'CORE', 240, 'PHYSICAL'),
  ('MENTOR', 'PRACTICE', 60, 'PHYSICAL,ONLINE,BLENDED')
) as hours (tier, kind, tenths, modes) on hours.tier = rule_set.tier
where rule_set.authority <> '10007' and rule_set.code <> '63000-111-INIT';

insert into certification.rule_hours (rule_set_id, kind, tenths)
select rule_set.id, 'TOTAL', hours.tenths
from certification.rule_set
join (values ('INITIAL', 60), ('ADVANCED', 180), ('MENTOR', 300)) as hours (tier, tenths)
  on hours.tier = rule_set.tier
where rule_set.authority = '10007' or rule_set.code = '63000-111-INIT';

-- 臺北市 初階: from the 112 handbook; the last day is a weak inference from its flow chart.
update certification.rule_set
set practice_items = 3, window_extra_years = 1, window_last_day = '12-31',
  source_text = '臺北市 112 學年度初階專業回饋人才認證手冊：兩模組各 3 小時、三項實踐；期限由流程圖「113年12月前」推論'
where code = '63000-111-INIT';

-- 先備條件: 進階 needs a 初階 certificate or the six hours; 教輔 needs a 進階 certificate.
insert into certification.rule_prerequisite (rule_set_id, position, tier, category, tenths)
select rule_set.id, way.position, way.holding, way.category, way.tenths
from certification.rule_set
join (values
  ('ADVANCED', 1, 'INITIAL', null, null),
  ('ADVANCED', 2, null, 'B1', 60),
  ('MENTOR', 1, 'ADVANCED', null, null)
) as way (tier, position, holding, category, tenths) on way.tier = rule_set.tier
where rule_set.authority <> '10007';
