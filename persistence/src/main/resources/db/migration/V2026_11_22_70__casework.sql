-- 案件共用件: parts that cases of several functions are built from. kind names the context's thing
-- (certification.application, certification.school_list, …), case_id its row.
create schema if not exists casework;

-- 收件編號: one gapless series per letter and school year.
create table casework.receipt_counter (
  series varchar(8) not null,
  school_year smallint not null,
  last int not null,
  constraint receipt_counter_pk primary key (series, school_year)
);

-- 案件歷程: who did what when; facts fill the sentence of the event in the bundle.
create table casework.timeline (
  id bigint generated always as identity constraint timeline_pk primary key,
  kind varchar(40) not null,
  case_id bigint not null,
  at timestamptz not null,
  actor bigint constraint timeline_actor_fk references directory.person,
  event varchar(60) not null,
  facts text[] not null default '{}',
  remark text not null default ''
);
create index timeline_case_index on casework.timeline (kind, case_id, id);

-- 表單範本: one version of one form of one authority (MOE or a county code); a published version is
-- never changed.
create table casework.form_template (
  id bigint generated always as identity constraint form_template_pk primary key,
  code varchar(24) not null,
  authority varchar(5) not null,
  version int not null,
  first_year smallint not null,
  title text not null,
  body jsonb not null,
  state varchar(9) not null,
  left_out boolean not null default false,
  source_text text not null default '',
  reason text not null default '',
  created_by bigint constraint form_template_creator_fk references directory.person,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  revision int not null default 0,
  constraint form_template_version_unique unique (code, authority, version),
  constraint form_template_state_known check (state in ('DRAFT', 'PUBLISHED')),
  constraint form_template_published check ((state = 'PUBLISHED') = (published_at is not null))
);

-- 表單: one filled copy. The owner fills it; a partner, where there is one, confirms his part.
create table casework.form_sheet (
  id bigint generated always as identity constraint form_sheet_pk primary key,
  template_id bigint not null
    constraint form_sheet_template_fk references casework.form_template,
  kind varchar(40) not null,
  case_id bigint not null,
  owner_id bigint not null constraint form_sheet_owner_fk references directory.person,
  partner_id bigint constraint form_sheet_partner_fk references directory.person,
  state varchar(9) not null,
  answers jsonb not null default '{}',
  saved_at timestamptz,
  confirmed_at timestamptz,
  revision int not null default 0,
  constraint form_sheet_state_known
    check (state in ('UNTOUCHED', 'DRAFT', 'DONE', 'ASKED', 'CONFIRMED', 'RETURNED')),
  constraint form_sheet_two_people check (partner_id is null or partner_id <> owner_id)
);
create index form_sheet_case_index on casework.form_sheet (kind, case_id);
create index form_sheet_partner_index on casework.form_sheet (partner_id)
  where partner_id is not null;

-- 核章: what was printed, under a code that stands on the paper, and the stamped copies that came back.
create table casework.printed_copy (
  code varchar(12) constraint printed_copy_pk primary key,
  kind varchar(40) not null,
  case_id bigint not null,
  content jsonb not null,
  content_hash bytea not null,
  printed_at timestamptz not null,
  printed_by bigint not null constraint printed_copy_printer_fk references directory.person
);
create index printed_copy_case_index on casework.printed_copy (kind, case_id, printed_at);

create table casework.stamped_copy (
  id bigint generated always as identity constraint stamped_copy_pk primary key,
  code varchar(12) not null constraint stamped_copy_code_fk references casework.printed_copy,
  file_id varchar(36) not null constraint stamped_copy_file_fk references notices.stored_file,
  read_from_paper boolean not null,
  uploaded_by bigint not null constraint stamped_copy_sender_fk references directory.person,
  uploaded_at timestamptz not null,
  replaced_at timestamptz
);
create unique index stamped_copy_current_unique on casework.stamped_copy (code)
  where replaced_at is null;

-- 審查: who judges a case in which stage, and the judgement.
create table casework.assignment (
  id bigint generated always as identity constraint assignment_pk primary key,
  kind varchar(40) not null,
  case_id bigint not null,
  stage smallint not null,
  reviewer_id bigint not null constraint assignment_reviewer_fk references directory.person,
  assigned_by bigint constraint assignment_assigner_fk references directory.person,
  assigned_at timestamptz not null,
  due_on date,
  ended_at timestamptz,
  ended_reason text not null default ''
);
create unique index assignment_once on casework.assignment (kind, case_id, stage, reviewer_id)
  where ended_at is null;
create index assignment_reviewer_index on casework.assignment (reviewer_id) where ended_at is null;

create table casework.verdict (
  assignment_id bigint constraint verdict_pk primary key
    constraint verdict_assignment_fk references casework.assignment,
  decision varchar(14),
  remark text not null default '',
  criteria jsonb not null default '{}',
  comments jsonb not null default '[]',
  saved_at timestamptz not null,
  given_at timestamptz,
  revision int not null default 0,
  constraint verdict_decision_known
    check (decision in ('PASS', 'PASS_AFTER_FIX', 'REVISE', 'FAIL')),
  constraint verdict_given_whole check (given_at is null or decision is not null)
);
