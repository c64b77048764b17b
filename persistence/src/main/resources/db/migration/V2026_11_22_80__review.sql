-- 審查: what assignments, announcements and flags need beside the cases.

-- 迴避: a reviewer who said that this person's cases are not for him.
create table certification.declared_conflict (
  reviewer_id bigint not null
    constraint declared_conflict_reviewer_fk references directory.person,
  person_id bigint not null
    constraint declared_conflict_person_fk references directory.person,
  reason text not null,
  declared_at timestamptz not null,
  constraint declared_conflict_pk primary key (reviewer_id, person_id)
);

-- Also ended seats are read with their case.
create index assignment_case_index on casework.assignment (kind, case_id);

-- What the timer looks for every few minutes.
create index application_due_index on certification.application (due_at)
  where state in ('RETURNED', 'REVISING', 'FIXING');

-- The same finding is raised once, however often the night comes upon it.
create unique index case_flag_once on certification.case_flag
  (coalesce(application_id, 0), coalesce(certificate_id, 0), code, facts);
create index case_flag_application_index on certification.case_flag (application_id);
