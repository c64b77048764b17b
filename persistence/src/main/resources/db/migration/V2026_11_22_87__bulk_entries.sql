-- 批次登錄: a sheet of certificates of former years, looked at first, entered on a second word.
create table certification.bulk_entry (
  id bigint generated always as identity constraint bulk_entry_pk primary key,
  authority varchar(5) not null,
  file_name text not null,
  state varchar(7) not null,
  reason text not null default '',
  handed_in_by bigint not null constraint bulk_entry_person_fk references directory.person,
  handed_in_at timestamptz not null,
  finished_at timestamptz,
  forgotten_at timestamptz,
  constraint bulk_entry_state_known check (state in ('CHECKED', 'RUNNING', 'DONE'))
);
create index bulk_entry_authority_index on certification.bulk_entry (authority, id);

create table certification.bulk_row (
  bulk_id bigint not null constraint bulk_row_entry_fk references certification.bulk_entry,
  line int not null,
  outcome varchar(7) not null,
  codes text[] not null default '{}',
  -- the cells as they were typed, the ID among them: sealed, and gone after some weeks
  key_id varchar(16),
  cipher bytea,
  person_id bigint constraint bulk_row_person_fk references directory.person,
  tier varchar(8),
  number varchar(10),
  school_year smallint,
  obtained_on date,
  constraint bulk_row_pk primary key (bulk_id, line),
  constraint bulk_row_outcome_known check (outcome in ('FRESH', 'ALREADY', 'ERROR', 'TAKEN')),
  constraint bulk_row_read check (outcome = 'ERROR'
    or (person_id is not null and tier is not null and number is not null
      and school_year is not null))
);
create index bulk_row_outcome_index on certification.bulk_row (bulk_id, outcome, line);
