-- 最新消息: the questions and answers of the county, as announced on 109/04/21, and two of today.

with news (sort, county, writer, title, body, published_from) as (values
  (1, '67000', 'centre1', '有關幼兒園部份教師帳號問題？',
   '目前幼兒園教師的部份由作業平臺建置中，尚未對應全國教在職進修網帳號。', timestamptz '2020-04-21 09:00+08'),
  (2, '67000', 'centre1', '學校教師未曾取證，是否需至作業平臺更新資料？',
   '1. 是，不管是否參與認證，所有教師皆需至作業平臺更新資料。
2. 作業平臺配合教師專業發展實踐方案作業要點，將作為本市未來規劃相關社群申辦、公開授課等事項，因此依據本局109年4月10日南市教專字第1090446061號函，請各校督導校內所有教師於4月底前至平臺登錄更新個人帳號資料。',
   timestamptz '2020-04-21 09:01+08'),
  (3, '67000', 'centre1', '有關學校承辦帳號及個人帳號僅能使用1組E-mail，無法重複E-mail驗證？',
   '1. 因應資訊安全問題，作業平臺目前1組帳號僅能使用1個E-mail認證。
2. 如欲使用同1個E-mail驗證方式：可於@前面上+號 例如：學校承辦帳號：abc@gmail.com 承辦個人帳號：abc+1@gmail.com
3. 建議各校做好業務帳號之記錄及交接。', timestamptz '2020-04-21 09:02+08'),
  (4, '67000', 'centre1', '有關使用本市@tn.edu.tw帳號，無法取得通知驗證碼，或相隔很久才收到驗證碼？',
   '建議先以Gmail帳號取得驗證，有關本市@tn.edu.tw 驗證問題，將由教專中心和資訊中心研商解決，將同步公告更新於最新消息。',
   timestamptz '2020-04-21 09:03+08'),
  (5, '67000', 'centre1', '有關登入平臺更新個人資料後，已取得證書。但證號僅顯示年度，是否有問題？',
   '1. 原舊平臺只有年度證號，無匯入詳細證書字號，但並無影響個人取得證書資格及相關功能。
2. 老師如仍想要修正證書字號，可拍照或掃描email至作業平臺，由作業平臺查有證號資料並可以協助修正證號。
3. Email：proteacher@go.utaipei.edu.tw', timestamptz '2020-04-21 09:04+08'),
  (6, null, 'nation1', '研習資料匯入更新中，將公告並更新於最新消息',
   '研習時數由全國教師在職進修資訊網每日夜間匯入。如研習資料有誤或遺漏，請於「個人資訊／研習時數」提出，並附研習證明（PDF 或圖片，2 MB 以內）。',
   now() - interval '12 days'),
  (7, null, 'nation1', '舊平臺證號請各位老師確認是否匯入',
   '舊平臺移轉之認證證號已列於「個人資訊／認證證號」，請確認後選擇「匯入 (資料正確或部分正確)」或「資料全部錯誤 不匯入」。證號若顯示年度並非錯誤，請選擇匯入。',
   now() - interval '9 days'),
  (8, '68000', 'centre2', '本市初階專業回饋人才培訓場次公告',
   '本學年度初階專業回饋人才培訓共四場，每場 6 小時，請至全國教師在職進修資訊網報名。', now() - interval '5 days')
), told as (
  insert into notices.announcement (county, title, body, published_from, written_by, changed_at,
    version)
  select news.county, news.title, news.body, news.published_from, writer.id, news.published_from, 1
  from news
  join directory.person as writer on writer.subject = news.writer
  order by news.sort
  returning id, title
)
insert into notices.announcement_audience (announcement_id, role)
select told.id, audience.role
from told
join news using (title)
join (values
  (1, 'SCHOOL_OFFICER'), (1, 'TEACHER'), (2, 'SCHOOL_OFFICER'), (2, 'TEACHER'),
  (3, 'SCHOOL_OFFICER'), (4, 'SCHOOL_OFFICER'), (4, 'TEACHER'), (5, 'TEACHER'),
  (7, 'TEACHER'), (8, 'TEACHER')
) as audience (sort, role) using (sort);
