-- 更正佐證: papers of a correction case are taken as evidence is, but a case shows few of them.
insert into notices.file_rule
  (kind, max_bytes, max_pages, max_pixels, media_types, max_files, max_total_bytes)
select 'CORRECTION', max_bytes, max_pages, max_pixels, media_types, 5, null
from notices.file_rule
where kind = 'EVIDENCE';

update notices.stored_file set kind = 'CORRECTION'
 where id in (select file_id from training.correction_file);
