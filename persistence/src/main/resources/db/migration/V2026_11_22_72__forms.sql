-- 表單: what the partner wrote when returning a sheet, when they were asked, and one draft at a time.
alter table casework.form_sheet
  add column remark text not null default '',
  add column asked_at timestamptz,
  add column created_at timestamptz not null default now();

create unique index form_template_draft_unique
  on casework.form_template (code, authority) where state = 'DRAFT';

create index form_template_code_index
  on casework.form_template (code, authority, version desc) where state = 'PUBLISHED';
