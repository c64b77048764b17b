-- How many files one case, appeal, report or announcement may show, and how large they may be together;
-- null: no limit. Each file by itself is limited by max_bytes.
alter table notices.file_rule
  add column max_files int constraint file_rule_max_files_positive check (max_files > 0),
  add column max_total_bytes bigint
    constraint file_rule_max_total_positive check (max_total_bytes > 0);

update notices.file_rule set max_files = 60, max_total_bytes = 62914560 where kind = 'EVIDENCE';
update notices.file_rule set max_files = 20, max_total_bytes = 41943040 where kind = 'ATTACHMENT';
