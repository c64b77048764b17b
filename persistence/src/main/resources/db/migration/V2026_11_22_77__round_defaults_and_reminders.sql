-- 梯次預設值: what an authority's first round of a kind begins with; every county edits its own copy.
-- Numbers and names of items are known from the sources named; what stands in them is, where it
-- says ASSUMED, how such rounds are commonly held, until an authority says otherwise.
create table certification.round_default (
  purpose varchar(7) constraint round_default_pk primary key,
  stages smallint not null,
  reviewers smallint not null,
  fix_days smallint not null,
  appeal_days smallint not null,
  supplement_days smallint not null,
  school_list boolean not null,
  minutes_required boolean not null,
  confidence varchar(9) not null,
  source_text text not null,
  constraint round_default_purpose_known check (purpose in ('FIRST', 'RENEWAL')),
  constraint round_default_confidence_known check (confidence in ('CONFIRMED', 'INFERRED', 'ASSUMED'))
);

create table certification.round_default_item (
  purpose varchar(7) not null
    constraint round_default_item_purpose_fk references certification.round_default,
  tier varchar(8) not null,
  position smallint not null,
  code varchar(24) not null,
  label text not null,
  hint text not null default '',
  minimum smallint not null,
  forms varchar(24)[] not null default '{}',
  attachment varchar(8) not null default 'NONE',
  partner varchar(8) not null default 'NONE',
  weeks smallint,
  route smallint,
  confidence varchar(9) not null,
  source_text text not null,
  constraint round_default_item_pk primary key (purpose, tier, position),
  constraint round_default_item_code_unique unique (purpose, tier, code)
);

create table certification.round_default_criterion (
  purpose varchar(7) not null
    constraint round_default_criterion_purpose_fk references certification.round_default,
  tier varchar(8) not null,
  position smallint not null,
  item_code varchar(24) not null default '',
  label text not null,
  hint text not null default '',
  confidence varchar(9) not null,
  source_text text not null,
  constraint round_default_criterion_pk primary key (purpose, tier, position)
);

insert into certification.round_default values
  ('FIRST', 2, 2, 14, 14, 7, true, true, 'ASSUMED',
   '兩階段審查見彰化縣 113 學年度公告；審查委員人數與各項天數未見公告'),
  ('RENEWAL', 2, 2, 14, 14, 7, true, true, 'ASSUMED',
   '學校會議推薦見 109、110 年換證公告；審查委員人數與各項天數未見公告');

insert into certification.round_default_item (purpose, tier, position, code, label, hint, minimum,
  forms, attachment, partner, weeks, route, confidence, source_text)
values
  ('FIRST', 'INITIAL', 1, 'OBSERVE', '擔任觀課與回饋人員',
   '完成一次備課、觀課、議課：觀察前會談、入班觀察、觀察後回饋會談。', 1,
   '{PRE_TALK,OBSERVATION,POST_TALK}', 'NONE', 'OBSERVED', null, null, 'INFERRED',
   '臺北市 112 學年度初階認證手冊所列表件'),
  ('FIRST', 'INITIAL', 2, 'TEACH', '擔任授課人員（公開授課）', '公開授課一次，由學校核章證明。', 1,
   '{OPEN_LESSON}', 'OPTIONAL', 'NONE', null, null, 'INFERRED', '臺北市 112 學年度初階認證手冊所列表件'),
  ('FIRST', 'INITIAL', 3, 'COMMUNITY', '參與教師專業學習社群', '參與校內或跨校社群一學年。', 1,
   '{COMMUNITY}', 'OPTIONAL', 'NONE', null, null, 'INFERRED', '臺北市 112 學年度初階認證手冊所列表件'),
  ('FIRST', 'ADVANCED', 1, 'OBSERVE', '擔任觀課與回饋人員',
   '不同場次各完成一次備課、觀課、議課。', 2,
   '{PRE_TALK,OBSERVATION,POST_TALK}', 'NONE', 'OBSERVED', null, null, 'ASSUMED',
   '106 學年度一覽表載明 3 項實踐事項，內容未見公告'),
  ('FIRST', 'ADVANCED', 2, 'TEACH', '擔任授課人員（公開授課）', '公開授課一次，由學校核章證明。', 1,
   '{OPEN_LESSON}', 'OPTIONAL', 'NONE', null, null, 'ASSUMED',
   '106 學年度一覽表載明 3 項實踐事項，內容未見公告'),
  ('FIRST', 'ADVANCED', 3, 'COMMUNITY', '參與教師專業學習社群', '參與校內或跨校社群一學年。', 1,
   '{COMMUNITY}', 'OPTIONAL', 'NONE', null, null, 'ASSUMED',
   '106 學年度一覽表載明 3 項實踐事項，內容未見公告'),
  ('FIRST', 'MENTOR', 1, 'MENTORING', '輔導夥伴教師', '輔導一位夥伴教師至少 12 週，留有計畫、平時紀錄與省思。', 1,
   '{MENTOR_PLAN,MENTOR_LOG,MENTOR_REFLECTION}', 'NONE', 'MENTEE', 12, null, 'INFERRED',
   '12 週見彰化縣 113 學年度換證公告；其餘內容未見公告'),
  ('FIRST', 'MENTOR', 2, 'OBSERVE', '對夥伴教師教學觀察與回饋', '不同場次各完成一次備課、觀課、議課。', 2,
   '{PRE_TALK,OBSERVATION,POST_TALK}', 'NONE', 'OBSERVED', null, null, 'ASSUMED',
   '106 學年度一覽表載明 4 項實踐事項，內容未見公告'),
  ('FIRST', 'MENTOR', 3, 'TEACH', '公開授課', '公開授課一次，由學校核章證明。', 1,
   '{OPEN_LESSON}', 'OPTIONAL', 'NONE', null, null, 'ASSUMED',
   '106 學年度一覽表載明 4 項實踐事項，內容未見公告'),
  ('FIRST', 'MENTOR', 4, 'COMMUNITY', '參與或領導教師專業學習社群', '參與或領導社群一學年。', 1,
   '{COMMUNITY}', 'OPTIONAL', 'NONE', null, null, 'ASSUMED',
   '106 學年度一覽表載明 4 項實踐事項，內容未見公告'),
  ('RENEWAL', 'MENTOR', 1, 'MENTORED', '證書效期內輔導教師', '輔導一位教師至少 12 週。', 1,
   '{MENTOR_LOG}', 'REQUIRED', 'MENTEE', 12, 1, 'CONFIRMED', '彰化縣 113 學年度換證公告，途徑一'),
  ('RENEWAL', 'MENTOR', 2, 'FURTHER', '另一位教師，或其他事蹟擇一',
   '再輔導一位教師至少 12 週；或發表教學相關著作 1 篇以上；或校級以上公開授課 5 場以上；或擔任年級、領域、社群召集人或校長 1 年以上（校長得以參與社群 1 年以上代之）。',
   1, '{}', 'REQUIRED', 'NONE', null, 1, 'CONFIRMED', '彰化縣 113 學年度換證公告，途徑一'),
  ('RENEWAL', 'MENTOR', 3, 'MENTORING', '輔導夥伴教師', '輔導一位夥伴教師至少 12 週，留有計畫、平時紀錄與省思。', 1,
   '{MENTOR_PLAN,MENTOR_LOG,MENTOR_REFLECTION}', 'NONE', 'MENTEE', 12, 2, 'INFERRED',
   '換證公告途徑二載明 4 項實踐事項，內容推論同初次認證'),
  ('RENEWAL', 'MENTOR', 4, 'OBSERVE', '對夥伴教師教學觀察與回饋', '不同場次各完成一次備課、觀課、議課。', 2,
   '{PRE_TALK,OBSERVATION,POST_TALK}', 'NONE', 'OBSERVED', null, 2, 'INFERRED',
   '換證公告途徑二載明 4 項實踐事項，內容推論同初次認證'),
  ('RENEWAL', 'MENTOR', 5, 'TEACH', '公開授課', '公開授課一次，由學校核章證明。', 1,
   '{OPEN_LESSON}', 'OPTIONAL', 'NONE', null, 2, 'INFERRED',
   '換證公告途徑二載明 4 項實踐事項，內容推論同初次認證'),
  ('RENEWAL', 'MENTOR', 6, 'COMMUNITY', '參與或領導教師專業學習社群', '參與或領導社群一學年。', 1,
   '{COMMUNITY}', 'OPTIONAL', 'NONE', null, 2, 'INFERRED',
   '換證公告途徑二載明 4 項實踐事項，內容推論同初次認證');

insert into certification.round_default_criterion (purpose, tier, position, item_code, label, hint,
  confidence, source_text)
select kind.purpose, kind.tier, standard.position, standard.item_code, standard.label, standard.hint,
  'ASSUMED', '審查標準表見臺北市 112 學年度手冊目錄，條文未見公告'
from (values ('FIRST', 'INITIAL'), ('FIRST', 'ADVANCED'), ('FIRST', 'MENTOR'),
             ('RENEWAL', 'MENTOR')) as kind (purpose, tier)
cross join (values
  (1, 'MENTORED', '輔導事實清楚', '期間、對象與內容有紀錄可稽，達規定週數。'),
  (2, 'FURTHER', '其他事蹟符合規定', '附件足以證明所選的一項。'),
  (3, 'MENTORING', '輔導計畫、紀錄與省思相互呼應', '依夥伴需求擬定計畫，紀錄持續，達規定週數。'),
  (4, 'OBSERVE', '觀察紀錄以客觀事實描述', '具體記錄教師教學行為與學生學習表現，不作空泛評語。'),
  (5, 'OBSERVE', '前後三表內容一致', '會談、觀察與回饋的日期、單元與焦點相符。'),
  (6, 'OBSERVE', '回饋會談能促進成長', '指出優點與待調整之處，並協助訂定成長計畫。'),
  (7, 'TEACH', '公開授課證明完整', '時間、班級、單元與學校核章齊全。'),
  (8, 'COMMUNITY', '社群參與證明完整', '載明社群名稱、期間與參與情形。'),
  (9, '', '資料齊全可讀', '各表件填寫完整，附件清晰。')
) as standard (position, item_code, label, hint)
where standard.item_code = ''
  or exists (select 1 from certification.round_default_item item
              where item.purpose = kind.purpose and item.tier = kind.tier
                and item.code = standard.item_code);

-- 截止提醒: so many days before the closing, those with drafts and schools without a list are told.
create table certification.round_reminder_term (
  days smallint constraint round_reminder_term_pk primary key,
  constraint round_reminder_term_positive check (days > 0)
);
insert into certification.round_reminder_term (days) values (14), (7), (1);

create table certification.round_reminder_sent (
  round_id bigint not null constraint round_reminder_sent_round_fk references certification.round,
  audience varchar(8) not null,
  days smallint not null,
  sent_at timestamptz not null default now(),
  constraint round_reminder_sent_pk primary key (round_id, audience, days),
  constraint round_reminder_sent_audience_known check (audience in ('TEACHERS', 'SCHOOLS'))
);
