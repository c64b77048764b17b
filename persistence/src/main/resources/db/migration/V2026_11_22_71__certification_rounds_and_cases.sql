-- 認證梯次、申請、學校總表、審查與發證.

-- 認證梯次: one authority (MOE or a county code) takes applications between two moments.
create table certification.round (
  id bigint generated always as identity constraint round_pk primary key,
  authority varchar(5) not null,
  school_year smallint not null,
  name text not null,
  purpose varchar(7) not null,
  state varchar(9) not null,
  opens_at timestamptz,
  closes_at timestamptz,
  list_closes_at timestamptz,
  first_review_from date,
  first_review_to date,
  second_review_from date,
  second_review_to date,
  stages smallint not null default 2,
  reviewers smallint not null default 2,
  fix_days smallint not null,
  appeal_days smallint not null,
  supplement_days smallint not null,
  school_list boolean not null default true,
  minutes_required boolean not null default true,
  contact text not null default '',
  notes text not null default '',
  source_text text not null default '',
  first_announced_at timestamptz,
  second_announced_at timestamptz,
  closed_at timestamptz,
  created_by bigint constraint round_creator_fk references directory.person,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version bigint not null default 0,
  constraint round_purpose_known check (purpose in ('FIRST', 'RENEWAL')),
  constraint round_state_known check (state in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  constraint round_stages_known check (stages in (1, 2)),
  constraint round_reviewers_positive check (reviewers between 1 and 5)
);
create index round_authority_index on certification.round (authority, school_year);

create table certification.round_tier (
  round_id bigint not null constraint round_tier_round_fk references certification.round,
  tier varchar(8) not null,
  first_training_year smallint not null,
  last_training_year smallint not null,
  constraint round_tier_pk primary key (round_id, tier),
  constraint round_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR')),
  constraint round_tier_years_ordered check (last_training_year >= first_training_year)
);

-- 實踐事項與佐證: what a teacher shows for one item, how often, on which forms.
create table certification.round_item (
  round_id bigint not null constraint round_item_round_fk references certification.round,
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
  constraint round_item_pk primary key (round_id, tier, position),
  constraint round_item_code_unique unique (round_id, tier, code),
  constraint round_item_attachment_known check (attachment in ('NONE', 'OPTIONAL', 'REQUIRED')),
  constraint round_item_partner_known check (partner in ('NONE', 'OBSERVED', 'MENTEE'))
);

-- 審查標準: what a reviewer holds a case against.
create table certification.round_criterion (
  round_id bigint not null constraint round_criterion_round_fk references certification.round,
  tier varchar(8) not null,
  position smallint not null,
  item_code varchar(24) not null default '',
  label text not null,
  hint text not null default '',
  constraint round_criterion_pk primary key (round_id, tier, position)
);

-- 展延: for one person or one school, with a reason.
create table certification.round_extension (
  id bigint generated always as identity constraint round_extension_pk primary key,
  round_id bigint not null constraint round_extension_round_fk references certification.round,
  person_id bigint constraint round_extension_person_fk references directory.person,
  school varchar(6)
    constraint round_extension_school_fk references directory.school (code),
  until timestamptz not null,
  reason text not null,
  granted_by bigint not null constraint round_extension_granter_fk references directory.person,
  granted_at timestamptz not null,
  constraint round_extension_for_one check ((person_id is null) <> (school is null))
);
create index round_extension_round_index on certification.round_extension (round_id);

create table certification.round_reviewer (
  round_id bigint not null constraint round_reviewer_round_fk references certification.round,
  person_id bigint not null constraint round_reviewer_person_fk references directory.person,
  added_by bigint not null,
  added_at timestamptz not null,
  constraint round_reviewer_pk primary key (round_id, person_id)
);

-- 認證申請: one person's case for one tier in one round.
create table certification.application (
  id bigint generated always as identity constraint application_pk primary key,
  round_id bigint not null constraint application_round_fk references certification.round,
  person_id bigint not null constraint application_person_fk references directory.person,
  tier varchar(8) not null,
  school varchar(6) not null
    constraint application_school_fk references directory.school (code),
  county char(5) not null constraint application_county_fk references directory.county,
  state varchar(15) not null,
  receipt varchar(20) constraint application_receipt_unique unique,
  submitted_at timestamptz,
  rule_set_id bigint constraint application_rules_fk references certification.rule_set,
  route smallint,
  stage smallint not null default 1,
  -- what the reviewers or the centre found in the running stage; seen by the teacher once announced
  decision varchar(14),
  decided_at timestamptz,
  decision_remark text not null default '',
  -- until when papers are to be handed in again (補件, 修正), or an appeal may be filed
  due_at timestamptz,
  certificate_id bigint constraint application_certificate_fk references certification.certificate,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null default 0,
  constraint application_once unique (round_id, person_id, tier),
  constraint application_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR')),
  constraint application_state_known check (state in ('DRAFT', 'SUBMITTED', 'LISTED', 'WITHDRAWN',
    'WAIVED', 'NOT_LISTED', 'FIRST_REVIEW', 'RETURNED', 'REVISING', 'SECOND_REVIEW', 'FIXING',
    'PASSED', 'FAILED', 'APPEALED', 'CERTIFIED')),
  constraint application_decision_known
    check (decision in ('PASS', 'PASS_AFTER_FIX', 'REVISE', 'FAIL'))
);
create index application_person_index on certification.application (person_id);
create index application_round_index on certification.application (round_id, state);
create index application_school_index on certification.application (school, round_id);

-- 佐證: one performance of a practice item: one observed lesson, one open lesson, one community year.
-- Its sheets are casework.form_sheet rows of kind certification.evidence.
create table certification.evidence (
  id bigint generated always as identity constraint evidence_pk primary key,
  application_id bigint not null
    constraint evidence_application_fk references certification.application,
  item_code varchar(24) not null,
  position smallint not null,
  partner_id bigint constraint evidence_partner_fk references directory.person,
  created_at timestamptz not null,
  constraint evidence_once unique (application_id, item_code, position)
);

create table certification.evidence_file (
  id bigint generated always as identity constraint evidence_file_pk primary key,
  evidence_id bigint not null constraint evidence_file_evidence_fk references certification.evidence,
  file_id varchar(36) not null constraint evidence_file_file_fk references notices.stored_file,
  label text not null default '',
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
create index evidence_file_evidence_index on certification.evidence_file (evidence_id)
  where removed_at is null;

-- 退回修正: what is to be corrected, at which field; only these are asked for again.
create table certification.correction_wish (
  id bigint generated always as identity constraint correction_wish_pk primary key,
  application_id bigint not null
    constraint correction_wish_application_fk references certification.application,
  stage smallint not null,
  evidence_id bigint constraint correction_wish_evidence_fk references certification.evidence,
  sheet_id bigint constraint correction_wish_sheet_fk references casework.form_sheet,
  field varchar(60) not null default '',
  remark text not null,
  wished_by bigint,
  wished_at timestamptz not null,
  settled_at timestamptz
);
create index correction_wish_application_index on certification.correction_wish (application_id);

-- 申復.
create table certification.appeal (
  id bigint generated always as identity constraint appeal_pk primary key,
  application_id bigint not null
    constraint appeal_application_fk references certification.application,
  sheet_id bigint constraint appeal_sheet_fk references casework.form_sheet,
  reason text not null,
  filed_at timestamptz not null,
  decided_at timestamptz,
  decided_by bigint,
  granted boolean,
  remark text not null default ''
);
create unique index appeal_open_once on certification.appeal (application_id)
  where decided_at is null;

-- 註記: something changed under a case after it was handed in (hours withdrawn, …); for the centre.
create table certification.case_flag (
  id bigint generated always as identity constraint case_flag_pk primary key,
  application_id bigint constraint case_flag_application_fk references certification.application,
  certificate_id bigint constraint case_flag_certificate_fk references certification.certificate,
  county char(5),
  code varchar(60) not null,
  facts text[] not null default '{}',
  raised_at timestamptz not null,
  cleared_at timestamptz,
  cleared_by bigint,
  remark text not null default '',
  constraint case_flag_about_one check ((application_id is null) <> (certificate_id is null))
);
create index case_flag_open_index on certification.case_flag (county) where cleared_at is null;

-- 學校認證總表: whom a school recommends in a round.
create table certification.school_list (
  id bigint generated always as identity constraint school_list_pk primary key,
  round_id bigint not null constraint school_list_round_fk references certification.round,
  school varchar(6) not null
    constraint school_list_school_fk references directory.school (code),
  state varchar(9) not null,
  meeting_on date,
  minutes_file varchar(36) constraint school_list_minutes_fk references notices.stored_file,
  principal_id bigint constraint school_list_principal_fk references directory.person,
  principal_at timestamptz,
  handed_in_at timestamptz,
  changed_at timestamptz not null,
  version bigint not null default 0,
  constraint school_list_once unique (round_id, school),
  constraint school_list_state_known check (state in ('DRAFT', 'CONFIRMED', 'HANDED_IN'))
);

create table certification.school_list_entry (
  id bigint generated always as identity constraint school_list_entry_pk primary key,
  list_id bigint not null constraint school_list_entry_list_fk references certification.school_list,
  person_id bigint not null constraint school_list_entry_person_fk references directory.person,
  tier varchar(8) not null,
  -- counts against the cumulative quota of the establishment
  in_quota boolean not null,
  remark text not null default '',
  added_by bigint not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  waived_at timestamptz,
  constraint school_list_entry_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR'))
);
create unique index school_list_entry_once
  on certification.school_list_entry (list_id, person_id, tier) where removed_at is null;
create index school_list_entry_person_index on certification.school_list_entry (person_id);

-- 證號: the last serial given per letter and year; taken with a row lock, so no gap and no double.
create table certification.number_counter (
  letter char(1) not null,
  year smallint not null,
  last int not null,
  constraint number_counter_pk primary key (letter, year)
);

-- What a certificate shows is kept as it was on the day of issue.
alter table certification.certificate
  add column application_id bigint
    constraint certificate_application_fk references certification.application,
  add column authority varchar(5),
  add column holder_name text,
  add column school_name text,
  add column issued_on date,
  add column renews_id bigint constraint certificate_renews_fk references certification.certificate,
  add column withdrawn_at timestamptz,
  add column withdrawn_by bigint,
  add column badge_salt bytea,
  add column badge_index int;
create unique index certificate_application_unique on certification.certificate (application_id)
  where application_id is not null;
create unique index certificate_badge_unique on certification.certificate (badge_index)
  where badge_index is not null;
