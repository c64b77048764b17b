-- 資料有誤或遺漏: cases that teachers file, and what centres enter by hand.

create table training.correction_case (
  id bigint generated always as identity constraint correction_case_pk primary key,
  person_id bigint not null constraint correction_case_person_fk references directory.person,
  county char(5) not null constraint correction_case_county_fk references directory.county,
  kind varchar(12) not null
    constraint correction_case_kind_ck check (kind in ('HOURS', 'CERTIFICATE')),
  category char(2) not null,
  course_code int,
  course_name varchar(200) not null,
  school_year smallint not null,
  tenths smallint,
  starts_on date,
  ends_on date,
  certificate_number varchar(20) not null,
  issued_on date,
  description text not null,
  state varchar(10) not null
    constraint correction_case_state_ck check (state in
      ('SUBMITTED', 'AT_COUNTY', 'FORWARDED', 'NEED_MORE', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  asked_from varchar(10),
  filed_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint correction_case_asked_ck check ((state = 'NEED_MORE') = (asked_from is not null))
);

create index correction_case_person_ix on training.correction_case (person_id, id desc);
create index correction_case_open_ix on training.correction_case (county, state, filed_at)
  where state in ('SUBMITTED', 'AT_COUNTY', 'FORWARDED', 'NEED_MORE');

create table training.correction_step (
  case_id bigint not null
    constraint correction_step_case_fk references training.correction_case on delete cascade,
  position int not null,
  state varchar(10) not null,
  at timestamptz not null,
  by_person bigint not null constraint correction_step_person_fk references directory.person,
  note text not null,
  constraint correction_step_pk primary key (case_id, position)
);

create table training.correction_file (
  case_id bigint not null
    constraint correction_file_case_fk references training.correction_case on delete cascade,
  position int not null,
  file_id varchar(36) not null,
  constraint correction_file_pk primary key (case_id, position)
);

-- Courses a centre enters that have no official seven-digit code.
create sequence training.own_course_code as int start with 10000000;

-- Who entered what by hand, and why; the record itself stands in hour_record.
create table training.hour_entry (
  id bigint generated always as identity constraint hour_entry_pk primary key,
  record_id bigint not null constraint hour_entry_record_fk references training.hour_record,
  person_id bigint not null constraint hour_entry_person_fk references directory.person,
  course_code int not null,
  tenths smallint not null,
  source char(1) not null constraint hour_entry_source_ck check (source in ('C', 'N')),
  county char(5) constraint hour_entry_county_fk references directory.county,
  case_id bigint constraint hour_entry_case_fk references training.correction_case,
  entered_by bigint not null,
  entered_at timestamptz not null,
  reason text not null,
  withdrawn_by bigint,
  withdrawn_at timestamptz,
  withdraw_reason text,
  constraint hour_entry_county_known_ck check ((source = 'C') = (county is not null)),
  constraint hour_entry_withdrawn_ck
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index hour_entry_standing_uq on training.hour_entry (record_id)
  where withdrawn_at is null;
create index hour_entry_person_ix on training.hour_entry (person_id);
create index hour_entry_county_ix on training.hour_entry (county, entered_at desc);
