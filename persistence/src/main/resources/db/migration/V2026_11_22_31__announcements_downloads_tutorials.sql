-- 最新消息、檔案下載、操作教學: what centres publish. county null = 全國.

create table notices.announcement (
  id bigint generated always as identity constraint announcement_pk primary key,
  county char(5) constraint announcement_county_fk references directory.county,
  title varchar(120) not null,
  body text not null,
  published_from timestamptz not null,
  published_until timestamptz,
  withdrawn_at timestamptz,
  written_by bigint not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint announcement_period_ck
    check (published_until is null or published_until > published_from)
);

create index announcement_published_ix on notices.announcement (county, published_from desc)
  where withdrawn_at is null;

create table notices.announcement_audience (
  announcement_id bigint not null
    constraint announcement_audience_fk references notices.announcement on delete cascade,
  role varchar(20) not null,
  constraint announcement_audience_pk primary key (announcement_id, role)
);

create table notices.announcement_file (
  announcement_id bigint not null
    constraint announcement_file_fk references notices.announcement on delete cascade,
  position int not null,
  file_id varchar(36) not null
    constraint announcement_file_stored_fk references notices.stored_file,
  constraint announcement_file_pk primary key (announcement_id, position)
);

create table notices.download (
  id bigint generated always as identity constraint download_pk primary key,
  county char(5) constraint download_county_fk references directory.county,
  category varchar(20) not null,
  title varchar(120) not null,
  description text not null,
  file_id varchar(36) not null constraint download_file_fk references notices.stored_file,
  withdrawn_at timestamptz,
  written_by bigint not null,
  changed_at timestamptz not null,
  version bigint not null
);

create index download_listed_ix on notices.download (category, id) where withdrawn_at is null;

create table notices.tutorial_page (
  id bigint generated always as identity constraint tutorial_page_pk primary key,
  county char(5) constraint tutorial_page_county_fk references directory.county,
  title varchar(120) not null,
  summary text not null,
  sort int not null,
  withdrawn_at timestamptz,
  written_by bigint not null,
  changed_at timestamptz not null,
  version bigint not null
);

create table notices.tutorial_section (
  page_id bigint not null
    constraint tutorial_section_fk references notices.tutorial_page on delete cascade,
  position int not null,
  heading varchar(120) not null,
  body text not null,
  constraint tutorial_section_pk primary key (page_id, position)
);

create table notices.tutorial_file (
  page_id bigint not null
    constraint tutorial_file_fk references notices.tutorial_page on delete cascade,
  position int not null,
  file_id varchar(36) not null constraint tutorial_file_stored_fk references notices.stored_file,
  constraint tutorial_file_pk primary key (page_id, position)
);
