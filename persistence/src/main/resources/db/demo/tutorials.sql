-- 操作教學.

with page (sort, title, summary) as (values
  (10, '至個人資訊更新基本資料', '姓名、職稱、縣市、學校請從全國教師在職進修資訊網修改；聯絡電話與電子郵件在這裡修改。'),
  (20, '確認舊平臺的認證證號', '舊平臺的證號要由您確認後才會列計。'),
  (30, '查詢研習時數與回報遺漏', '看懂研習時數表，並從缺少的那一列直接回報。')
), written as (
  insert into notices.tutorial_page (county, title, summary, sort, written_by, changed_at, version)
  select null, page.title, page.summary, page.sort, writer.id, now() - interval '30 days', 1
  from page
  join directory.person as writer on writer.subject = 'nation1'
  returning id, sort
)
insert into notices.tutorial_section (page_id, position, heading, body)
select written.id, section.position, section.heading, section.body
from written
join (values
  (10, 0, '步驟', '1. 點選右上角姓名，進入「個人資訊」。
2. 在「基本資訊」按「編輯」，填寫聯絡電話與電子郵件。
3. 收到八位數驗證碼後，在十分鐘內輸入完成驗證。'),
  (10, 1, '資料不正確時', '姓名、職稱、縣市、學校來自全國教師在職進修資訊網。請在該網修改，隔日會自動更新。'),
  (20, 0, '步驟', '1. 進入「個人資訊」的「認證證號」。
2. 逐列核對學年度、證號類別、證號與取得時間。
3. 選擇「匯入 (資料正確或部分正確)」或「資料全部錯誤 不匯入」。所有列一次決定。'),
  (20, 1, '證號只有年度', '舊平臺只留下年度，並非錯誤，請選擇匯入；不影響資格及相關功能。'),
  (30, 0, '表格說明', '類別、學年度、課程名稱、課程描述、時數。選修課程會顯示，但不列入檢核。'),
  (30, 1, '回報遺漏', '在顯示 ✗ 的那一列按「資料有誤或遺漏」，附上研習證明（PDF 或圖片，2 MB 以內）。初階由縣市教專中心處理，進階與教輔由縣市轉全國中心。')
) as section (sort, position, heading, body) using (sort);
