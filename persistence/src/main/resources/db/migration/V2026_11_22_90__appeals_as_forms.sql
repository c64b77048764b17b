-- 申復表: an appeal is a form with files of its own and is received under a number.
alter table certification.appeal add column receipt varchar(20);
create unique index appeal_receipt_unique on certification.appeal (receipt);

create table certification.appeal_file (
  id bigint generated always as identity constraint appeal_file_pk primary key,
  application_id bigint not null
    constraint appeal_file_application_fk references certification.application,
  file_id varchar(36) not null constraint appeal_file_file_fk references notices.stored_file,
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
create index appeal_file_application_index on certification.appeal_file (application_id)
  where removed_at is null;
create index appeal_file_file_index on certification.appeal_file (file_id);
