-- 佐證: what was taken out of a draft stays on record.
alter table certification.evidence
  add column removed_at timestamptz,
  drop constraint evidence_once;
create unique index evidence_once
  on certification.evidence (application_id, item_code, position) where removed_at is null;

-- 表單日期規定: which answers of which form are held against the practice window and each other.
-- step: the order of the forms of one performance; lesson_of: whose lesson the day and period name.
create table certification.paper_rule (
  form varchar(24) constraint paper_rule_pk primary key,
  from_key varchar(60) not null,
  until_key varchar(60) not null default '',
  period_key varchar(60) not null default '',
  weeks_key varchar(60) not null default '',
  step smallint,
  lesson_of varchar(7),
  constraint paper_rule_lesson_known check (lesson_of in ('OWNER', 'PARTNER'))
);
insert into certification.paper_rule
  (form, from_key, until_key, period_key, weeks_key, step, lesson_of) values
  ('PRE_TALK', 'held_on', '', '', '', 1, null),
  ('OBSERVATION', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('OBSERVATION_NOTES', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('OBSERVATION_SPEECH', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('OBSERVATION_ON_TASK', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('OBSERVATION_MOVEMENT', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('OBSERVATION_FLANDERS', 'held_on', '', 'period', '', 2, 'PARTNER'),
  ('POST_TALK', 'held_on', '', '', '', 3, null),
  ('OPEN_LESSON', 'held_on', '', 'period', '', null, 'OWNER'),
  ('COMMUNITY', 'starts_on', 'ends_on', '', '', null, null),
  ('MENTOR_PLAN', 'starts_on', 'ends_on', '', 'weeks', null, null),
  ('MENTOR_LOG', 'starts_on', 'ends_on', '', 'weeks', null, null),
  ('MENTOR_REFLECTION', 'starts_on', 'ends_on', '', '', null, null);

-- 送件檢核紀錄: what the rules said at the moment of each submission.
create table certification.application_finding (
  application_id bigint not null
    constraint application_finding_application_fk references certification.application,
  found_at timestamptz not null,
  position smallint not null,
  code varchar(80) not null,
  severity varchar(5) not null,
  rule text not null default '',
  facts text[] not null default '{}',
  constraint application_finding_pk primary key (application_id, found_at, position),
  constraint application_finding_severity_known check (severity in ('BLOCK', 'WARN', 'PASS'))
);
