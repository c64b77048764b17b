-- 檔案下載.

insert into notices.download (county, category, title, description, file_id, written_by,
  changed_at, version)
select entry.county, entry.category, entry.title, entry.description, entry.file_id, writer.id,
  now() - interval '20 days', 1
from (values
  (null, 'nation1', 'CERTIFICATION', '認證檢核表（範例）',
   '申請初階專業回饋人才認證前，逐項檢核應備資料。', 'd0000000-0000-4000-8000-000000000001'),
  (null, 'nation1', 'PLATFORM', '第一次使用作業平臺',
   '登入、確認個人資料、驗證電子郵件與確認舊證號的步驟。', 'd0000000-0000-4000-8000-000000000003'),
  ('67000', 'centre1', 'COMMUNITY', '社群成果報告格式（範例）',
   '各類社群均需繳交；格式請參考原計畫。', 'd0000000-0000-4000-8000-000000000002')
) as entry (county, writer, category, title, description, file_id)
join directory.person as writer on writer.subject = entry.writer;

update notices.stored_file
set name = case id
    when 'd0000000-0000-4000-8000-000000000001' then '認證檢核表（範例）.pdf'
    when 'd0000000-0000-4000-8000-000000000002' then '社群成果報告格式（範例）.pdf'
    else '第一次使用作業平臺.pdf' end
where id in ('d0000000-0000-4000-8000-000000000001', 'd0000000-0000-4000-8000-000000000002',
  'd0000000-0000-4000-8000-000000000003');
