-- 訊息、寄件匣、檔案: what the platform tells one person, the mails that copy it, and stored files.

create table notices.message (
  id bigint generated always as identity constraint message_pk primary key,
  recipient bigint not null constraint message_recipient_fk references directory.person,
  template varchar(80) not null,
  fact_names text[] not null,
  fact_values text[] not null,
  link text not null,
  sent_at timestamptz not null,
  read_at timestamptz,
  constraint message_facts_ck check (cardinality(fact_names) = cardinality(fact_values))
);

create index message_recipient_ix on notices.message (recipient, id desc);
create index message_unread_ix on notices.message (recipient) where read_at is null;

-- One row is one mail. mail_id is the Message-ID and never changes, so that a mail whose fate is
-- unknown after a crash can be sent again without being shown twice.
create table notices.outbox (
  id bigint generated always as identity constraint outbox_pk primary key,
  mail_id varchar(36) not null constraint outbox_mail_id_uq unique,
  message_id bigint constraint outbox_message_fk references notices.message on delete cascade,
  address varchar(320),
  subject text not null,
  body text not null,
  secret boolean not null,
  state varchar(8) not null
    constraint outbox_state_ck check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT')),
  attempts smallint not null default 0,
  due_at timestamptz not null,
  expires_at timestamptz,
  claimed_at timestamptz,
  claimed_by varchar(80),
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  constraint outbox_address_ck check (address is not null or state in ('KEPT', 'FAILED'))
);

create index outbox_due_ix on notices.outbox (due_at) where state in ('QUEUED', 'SENDING');
create index outbox_message_ix on notices.outbox (message_id);
create index outbox_state_ix on notices.outbox (state, id desc);

create table notices.file_rule (
  kind varchar(12) constraint file_rule_pk primary key,
  max_bytes int not null,
  max_pages int not null,
  max_pixels int not null,
  media_types text not null
);

insert into notices.file_rule (kind, max_bytes, max_pages, max_pixels, media_types) values
  ('EVIDENCE', 2097152, 50, 40000000, 'application/pdf image/jpeg image/png'),
  ('ATTACHMENT', 5242880, 200, 40000000,
   'application/pdf image/jpeg image/png application/vnd.oasis.opendocument.text'),
  ('PUBLICATION', 8388608, 500, 40000000,
   'application/pdf image/jpeg image/png application/vnd.oasis.opendocument.text '
   'application/vnd.oasis.opendocument.spreadsheet '
   'application/vnd.oasis.opendocument.presentation');

create table notices.stored_file (
  id varchar(36) constraint stored_file_pk primary key,
  kind varchar(12) not null constraint stored_file_kind_fk references notices.file_rule,
  name varchar(200) not null,
  media_type varchar(80) not null,
  bytes int not null,
  sha256 bytea not null,
  content bytea not null,
  visibility varchar(9) not null
    constraint stored_file_visibility_ck
      check (visibility in ('OWNER', 'COUNTY', 'SIGNED_IN', 'PUBLIC')),
  owner_person bigint constraint stored_file_person_fk references directory.person,
  owner_school varchar(6),
  owner_county char(5) constraint stored_file_county_fk references directory.county,
  stored_by bigint,
  stored_at timestamptz not null
);

-- What is stored is compressed already.
alter table notices.stored_file alter column content set storage external;
create index stored_file_person_ix on notices.stored_file (owner_person)
  where owner_person is not null;
