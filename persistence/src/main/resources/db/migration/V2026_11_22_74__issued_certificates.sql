-- 發證: what numbers, withdrawals and badges need besides the certificate itself.
alter table certification.certificate
  add column rule_set_id bigint
    constraint certificate_rules_fk references certification.rule_set,
  add constraint certificate_issued_whole check (
    source <> 'ISSUED'
    or (authority is not null and holder_name is not null and school_name is not null
      and issued_on is not null));

-- Every full number, withdrawn ones too: none is ever given twice.
create index certificate_serial_index on certification.certificate (number)
  where length(number) = 10;
create index certificate_issued_index on certification.certificate (authority, id)
  where source = 'ISSUED';
create index certificate_renews_index on certification.certificate (renews_id)
  where renews_id is not null;

-- 徽章編號: place in the published list of withdrawn badges.
create sequence certification.badge_index minvalue 0;

-- 徽章簽章金鑰: the private key is sealed with the platform's secret; public keys stay published.
create table certification.badge_key (
  kid varchar(43) constraint badge_key_pk primary key,
  public_key jsonb not null,
  key_id varchar(16) not null,
  cipher bytea not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
create unique index badge_key_current_unique on certification.badge_key ((retired_at is null))
  where retired_at is null;
