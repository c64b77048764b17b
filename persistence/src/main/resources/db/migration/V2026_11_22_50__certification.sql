-- 三類人才認證: dated rules, who meets them, and who holds which certificate.

-- One row is one version of one rule set; a change is a new row with a higher version and a reason.
-- In force on a day: the highest version of a code whose effective_on is not after that day.
create table certification.rule_set (
  id bigint generated always as identity constraint rule_set_pk primary key,
  code varchar(24) not null,
  version int not null,
  authority varchar(5) not null,
  tier varchar(8) not null,
  first_year smallint not null,
  last_year smallint,
  effective_on date not null,
  category char(2) not null,
  regular_years numeric(4, 1) not null default 0,
  teaching_years numeric(4, 1) not null default 0,
  qualified boolean not null default true,
  prerequisite_first boolean not null default false,
  school_meeting boolean not null default false,
  quota_percent smallint,
  practice_items smallint not null default 0,
  window_extra_years smallint,
  window_last_day char(5),
  counts_from varchar(5) not null default 'LAST',
  validity_years smallint,
  number_letter char(1) not null,
  confidence varchar(9) not null,
  source_text text not null,
  reason text not null,
  created_by bigint,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  constraint rule_set_version_unique unique (code, version),
  constraint rule_set_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR')),
  constraint rule_set_years_ordered check (last_year is null or last_year >= first_year),
  constraint rule_set_counts_from_known check (counts_from in ('FIRST', 'LAST')),
  constraint rule_set_confidence_known check (confidence in ('CONFIRMED', 'INFERRED', 'ASSUMED')),
  constraint rule_set_letter_form check (number_letter ~ '^[A-Z]$')
);
create index rule_set_authority_index on certification.rule_set (authority, tier);

create table certification.rule_hours (
  rule_set_id bigint not null constraint rule_hours_set_fk references certification.rule_set,
  kind varchar(8) not null,
  tenths smallint not null,
  modes varchar(24) not null default 'PHYSICAL,ONLINE,BLENDED',
  constraint rule_hours_pk primary key (rule_set_id, kind),
  constraint rule_hours_kind_known check (kind in ('TOTAL', 'CORE', 'PRACTICE')),
  constraint rule_hours_positive check (tenths > 0)
);

-- Any one of the rows of a rule set satisfies its prerequisite; none means no prerequisite.
create table certification.rule_prerequisite (
  rule_set_id bigint not null constraint rule_prerequisite_set_fk references certification.rule_set,
  position smallint not null,
  tier varchar(8),
  category char(2),
  tenths smallint,
  constraint rule_prerequisite_pk primary key (rule_set_id, position),
  constraint rule_prerequisite_form check (
    (tier is not null and category is null and tenths is null)
    or (tier is null and category is not null and tenths > 0))
);

-- 資格: what the nightly job found out. No row = not started.
create table certification.eligibility (
  person_id bigint not null,
  tier varchar(8) not null,
  status varchar(13) not null,
  rule_set_id bigint,
  authority varchar(5),
  counted smallint not null,
  required smallint not null,
  earned_year smallint,
  last_year smallint,
  open_until date,
  unmet text[] not null,
  computed_at timestamptz not null default now(),
  constraint eligibility_pk primary key (person_id, tier)
);
create index eligibility_open_until_index on certification.eligibility (open_until)
  where open_until is not null;

-- 舊證: what the former platform handed over, waiting for or carrying its owner's decision.
create table certification.legacy_certificate (
  id bigint generated always as identity constraint legacy_certificate_pk primary key,
  person_id bigint not null constraint legacy_certificate_person_fk references directory.person,
  tier varchar(8) not null,
  number varchar(10) not null,
  school_year smallint not null,
  obtained_on date,
  origin text not null default '',
  state varchar(9) not null,
  warnings text[] not null default '{}',
  -- the feed states it; claims that are held and rows that were withdrawn are not live
  live boolean not null,
  -- fingerprint of the feed line a live row was taken from
  line_fp bigint,
  -- the state it had when the feed withdrew it, and takes again if it comes back unchanged
  withdrawn_from varchar(9),
  decided_at timestamptz,
  decided_by bigint,
  received_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  constraint legacy_certificate_key_unique unique (person_id, tier, number),
  constraint legacy_certificate_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR')),
  constraint legacy_certificate_state_known check (
    state in ('PENDING', 'IMPORTED', 'REJECTED', 'HELD', 'WITHDRAWN'))
);
create index legacy_certificate_number_index on certification.legacy_certificate (number)
  where length(number) = 10;
create index legacy_certificate_line_index on certification.legacy_certificate (line_fp)
  where line_fp is not null;
create index legacy_certificate_waiting_index on certification.legacy_certificate (person_id)
  where state in ('PENDING', 'HELD');

-- What a legacy row said before it was changed, decided or withdrawn.
create table certification.legacy_history (
  id bigint generated always as identity constraint legacy_history_pk primary key,
  legacy_id bigint not null
    constraint legacy_history_row_fk references certification.legacy_certificate,
  school_year smallint not null,
  obtained_on date,
  origin text not null,
  state varchar(9) not null,
  cause varchar(12) not null,
  ended_at timestamptz not null default now(),
  ended_by bigint
);
create index legacy_history_row_index on certification.legacy_history (legacy_id);

-- 證書: what counts. A question mark is raised beside a certificate, never instead of it.
create table certification.certificate (
  id bigint generated always as identity constraint certificate_pk primary key,
  person_id bigint not null constraint certificate_person_fk references directory.person,
  tier varchar(8) not null,
  number varchar(10) not null,
  school_year smallint not null,
  obtained_on date,
  expires_on date,
  source varchar(8) not null,
  state varchar(9) not null default 'VALID',
  question varchar(20),
  legacy_id bigint constraint certificate_legacy_unique unique
    constraint certificate_legacy_fk references certification.legacy_certificate,
  entered_by bigint,
  reason text not null default '',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  constraint certificate_tier_known check (tier in ('INITIAL', 'ADVANCED', 'MENTOR')),
  constraint certificate_source_known check (source in ('LEGACY', 'COUNTY', 'NATIONAL', 'ISSUED')),
  constraint certificate_state_known check (state in ('VALID', 'EXPIRED', 'WITHDRAWN')),
  constraint certificate_question_known check (question in ('WITHDRAWN_UPSTREAM', 'DUP_NUMBER'))
);
create index certificate_person_index on certification.certificate (person_id);
create unique index certificate_number_unique on certification.certificate (number, tier)
  where length(number) = 10 and state <> 'WITHDRAWN';
create index certificate_expiry_index on certification.certificate (expires_on)
  where state = 'VALID' and expires_on is not null;

-- Reminders before a certificate lapses: how many months before, and which were sent.
create table certification.reminder_term (
  months smallint constraint reminder_term_pk primary key
);
insert into certification.reminder_term (months) values (12), (6), (1);

create table certification.reminder_sent (
  certificate_id bigint not null
    constraint reminder_sent_certificate_fk references certification.certificate,
  months smallint not null,
  sent_at timestamptz not null default now(),
  constraint reminder_sent_pk primary key (certificate_id, months)
);
