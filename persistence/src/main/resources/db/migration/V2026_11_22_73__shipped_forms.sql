-- 表單範本: what the platform ships. 教育部 versions of every form of the three certifications and the
-- observation form of one county that has its own. The topics of the fields are corroborated by published
-- forms, their details follow the usual layout (docs/rules/forms.md); every authority may publish its own.

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('PRE_TALK', 'MOE', 1, 106, '表1 教學觀察／公開授課－觀察前會談紀錄表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "people", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100}
  ]},
  {"key": "times", "title": "日期與地點", "fields": [
    {"key": "held_on", "kind": "MOMENT", "label": "觀察前會談日期及時間", "required": true},
    {"key": "place", "kind": "TEXT", "label": "觀察前會談地點", "required": true, "max": 100},
    {"key": "observe_on", "kind": "MOMENT", "label": "預定入班教學觀察日期及時間", "required": true},
    {"key": "observe_place", "kind": "TEXT", "label": "預定入班教學觀察地點", "required": true, "max": 100}
  ]},
  {"key": "talk", "title": "會談內容", "fields": [
    {"key": "goals", "kind": "LONG_TEXT", "label": "一、學習目標", "hint": "含核心素養、學習表現與學習內容。", "required": true, "max": 2000},
    {"key": "experience", "kind": "LONG_TEXT", "label": "二、學生經驗", "hint": "含學生先備知識、起點行為、學生特性等。", "required": true, "max": 2000},
    {"key": "procedure", "kind": "LONG_TEXT", "label": "三、教師教學預定流程與策略", "required": true, "max": 2000},
    {"key": "learning", "kind": "LONG_TEXT", "label": "四、學生學習策略或方法", "required": true, "max": 2000},
    {"key": "assessment", "kind": "LONG_TEXT", "label": "五、教學評量方式", "hint": "例如：紙筆測驗、學習單、提問、發表、實作評量、實驗、小組討論、自評、互評、角色扮演、作業、專題報告。", "required": true, "max": 2000}
  ]},
  {"key": "tools", "title": "觀察工具與回饋會談", "fields": [
    {"key": "tools", "kind": "CHOICES", "label": "六、觀察工具", "hint": "可複選。", "required": true,
      "choices": [
        {"value": "2-1", "label": "表2-1 觀察紀錄表"},
        {"value": "2-2", "label": "表2-2 軼事紀錄表"},
        {"value": "2-3", "label": "表2-3 語言流動量化分析表"},
        {"value": "2-4", "label": "表2-4 在工作中量化分析表"},
        {"value": "2-5", "label": "表2-5 教師移動量化分析表"},
        {"value": "2-6", "label": "表2-6 佛蘭德斯（Flanders）互動分析法量化分析表"},
        {"value": "other", "label": "其他"}
      ]},
    {"key": "other_tool", "kind": "TEXT", "label": "其他觀察工具名稱", "hint": "選「其他」時填寫。", "max": 100},
    {"key": "post_on", "kind": "MOMENT", "label": "七、預定回饋會談日期及時間", "required": true},
    {"key": "post_place", "kind": "TEXT", "label": "預定回饋會談地點", "required": true, "max": 100}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION', 'MOE', 1, 106, '表2-1 教學觀察／公開授課－觀察紀錄表', 'PUBLISHED', now(),
  '規準：教育部105年4月25日臺教師(三)字第1050040254號；指標 A-1 至 B-3 經公開資料印證，檢核重點與版面依通行版本整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "indicators", "title": "觀察紀錄", "fields": [
    {"key": "indicators", "kind": "RATED", "label": "105年版教師專業發展評鑑規準", "hint": "每一指標請寫下具體的事實，再給評量。", "required": true,
      "columns": [
        {"key": "facts", "kind": "LONG_TEXT", "label": "事實摘要敘述", "hint": "含教師教學行為、學生學習表現、師生互動與學生同儕互動之情形。", "required": true, "max": 2000},
        {"key": "rating", "kind": "CHOICE", "label": "評量", "required": true, "choices": [{"value": "EXCELLENT", "label": "優良"}, {"value": "SATISFACTORY", "label": "滿意"}, {"value": "GROWING", "label": "待成長"}]}
      ],
      "rows": [
        {"key": "A-2", "label": "A-2 掌握教材內容，實施教學活動，促進學生學習", "points": ["A-2-1 有效連結學生的新舊知能或生活經驗，引發與維持學生學習動機。", "A-2-2 清晰呈現教材內容，協助學生習得重要概念、原則或技能。", "A-2-3 提供適當的練習或活動，以理解或熟練學習內容。", "A-2-4 完成每個學習活動後，適時歸納或總結學習重點。"]},
        {"key": "A-3", "label": "A-3 運用適切教學策略與溝通技巧，幫助學生學習", "points": ["A-3-1 運用適切的教學方法，引導學生思考、討論或實作。", "A-3-2 教學活動中融入學習策略的引導。", "A-3-3 運用口語、非口語、教室走動等溝通技巧，幫助學生學習。"]},
        {"key": "A-4", "label": "A-4 運用多元評量方式評估學生能力，提供學習回饋並調整教學", "points": ["A-4-1 運用多元評量方式，評估學生學習成效。", "A-4-2 分析評量結果，適時提供學生適切的學習回饋。", "A-4-3 根據評量結果，調整教學。", "A-4-4 運用評量結果，規劃實施充實或補強性課程（選用）。"]},
        {"key": "B-1", "label": "B-1 建立課堂規範，並適切回應學生的行為表現", "points": ["B-1-1 建立有助於學生學習的課堂規範。", "B-1-2 適切引導或回應學生的行為表現。"]},
        {"key": "B-2", "label": "B-2 安排學習情境，促進師生互動", "points": ["B-2-1 安排適切的教學環境與設施，促進師生互動與學生學習。", "B-2-2 營造溫暖的學習氣氛，促進師生之間的合作關係。"]}
      ]}
  ]},
  {"key": "more", "title": "自選指標", "fields": [
    {"key": "more_indicators", "kind": "RATED", "label": "其他指標", "hint": "需要時才填；不填不影響完成。",
      "columns": [
        {"key": "facts", "kind": "LONG_TEXT", "label": "事實摘要敘述", "hint": "含教師教學行為、學生學習表現、師生互動與學生同儕互動之情形。", "max": 2000},
        {"key": "rating", "kind": "CHOICE", "label": "評量", "choices": [{"value": "EXCELLENT", "label": "優良"}, {"value": "SATISFACTORY", "label": "滿意"}, {"value": "GROWING", "label": "待成長"}]}
      ],
      "rows": [
        {"key": "A-1", "label": "A-1 參照課程綱要與學生特質明訂教學目標，進行課程與教學設計", "points": ["A-1-1 參考課程綱要與學生特質明訂教學目標，並研擬課程與教學計畫或個別化教育計畫。", "A-1-2 依據教學目標與學生需求，選編適合之教材。"]},
        {"key": "B-3", "label": "B-3 了解學生個別差異，協助學生適性發展", "points": ["B-3-1 建立並分析學生輔導的相關資料。", "B-3-2 運用學生輔導的相關資料，有效引導學生適性發展。"]}
      ]}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION_NOTES', 'MOE', 1, 106, '表2-2 教學觀察／公開授課－軼事紀錄表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "notes", "title": "軼事紀錄", "fields": [
    {"key": "notes", "kind": "TABLE", "label": "觀察紀錄", "hint": "依時間先後記錄看到、聽到的事實。", "required": true, "max": 40, "min": 1,
      "columns": [
        {"key": "time", "kind": "TEXT", "label": "時間", "hint": "例如：10:10。", "required": true, "max": 20},
        {"key": "teaching", "kind": "LONG_TEXT", "label": "教師教學引導行為", "required": true, "max": 1000},
        {"key": "students", "kind": "LONG_TEXT", "label": "學生學習行為", "required": true, "max": 1000},
        {"key": "remark", "kind": "TEXT", "label": "備註", "max": 200}
      ]}
  ]},
  {"key": "summary", "title": "整理", "fields": [
    {"key": "summary", "kind": "LONG_TEXT", "label": "觀察結果與分析", "required": true, "max": 2000},
    {"key": "for_talk", "kind": "LONG_TEXT", "label": "回饋會談可討論的重點", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION_SPEECH', 'MOE', 1, 106, '表2-3 教學觀察／公開授課－語言流動量化分析表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "flow", "title": "語言流動", "fields": [
    {"key": "students", "kind": "NUMBER", "label": "班級學生人數", "required": true},
    {"key": "flow", "kind": "TABLE", "label": "語言流動紀錄", "hint": "一列記錄一個座位（或一組）與教師之間的一種語言流動。", "required": true, "max": 60, "min": 1,
      "columns": [
        {"key": "seat", "kind": "TEXT", "label": "座位或對象", "hint": "例如：第2排第3位。", "required": true, "max": 40},
        {"key": "kind", "kind": "CHOICE", "label": "語言流動", "required": true, "choices": [{"value": "ASKED", "label": "教師指定學生回答"}, {"value": "INVITED", "label": "教師對全班發問，學生自願回答"}, {"value": "STUDENT_ASKED", "label": "學生主動發問"}, {"value": "PRAISED", "label": "教師讚美或鼓勵"}, {"value": "CORRECTED", "label": "教師糾正或制止"}, {"value": "OTHER", "label": "其他"}]},
        {"key": "times", "kind": "NUMBER", "label": "次數", "required": true}
      ]}
  ]},
  {"key": "summary", "title": "整理", "fields": [
    {"key": "summary", "kind": "LONG_TEXT", "label": "觀察結果與分析", "required": true, "max": 2000},
    {"key": "for_talk", "kind": "LONG_TEXT", "label": "回饋會談可討論的重點", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION_ON_TASK', 'MOE', 1, 106, '表2-4 教學觀察／公開授課－在工作中量化分析表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "task", "title": "在工作中", "fields": [
    {"key": "students", "kind": "NUMBER", "label": "班級學生人數", "required": true},
    {"key": "task", "kind": "TABLE", "label": "各時段人數", "hint": "每隔固定時間掃視全班一次，一次一列。", "required": true, "max": 40, "min": 1,
      "columns": [
        {"key": "time", "kind": "TEXT", "label": "時間", "hint": "例如：10:10。", "required": true, "max": 20},
        {"key": "activity", "kind": "TEXT", "label": "教學活動", "required": true, "max": 60},
        {"key": "working", "kind": "NUMBER", "label": "在工作中", "required": true},
        {"key": "waiting", "kind": "NUMBER", "label": "等待"},
        {"key": "talking", "kind": "NUMBER", "label": "與學習無關的交談"},
        {"key": "playing", "kind": "NUMBER", "label": "做其他事"},
        {"key": "away", "kind": "NUMBER", "label": "離開座位"}
      ]}
  ]},
  {"key": "summary", "title": "整理", "fields": [
    {"key": "summary", "kind": "LONG_TEXT", "label": "觀察結果與分析", "required": true, "max": 2000},
    {"key": "for_talk", "kind": "LONG_TEXT", "label": "回饋會談可討論的重點", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION_MOVEMENT', 'MOE', 1, 106, '表2-5 教學觀察／公開授課－教師移動量化分析表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "moves", "title": "教師移動", "fields": [
    {"key": "moves", "kind": "TABLE", "label": "移動紀錄", "hint": "教師每移動到一個位置記一列。", "required": true, "max": 60, "min": 1,
      "columns": [
        {"key": "time", "kind": "TEXT", "label": "時間", "hint": "例如：10:10。", "required": true, "max": 20},
        {"key": "place", "kind": "TEXT", "label": "位置", "hint": "例如：講臺、第2組旁。", "required": true, "max": 40},
        {"key": "minutes", "kind": "NUMBER", "label": "停留分鐘"},
        {"key": "purpose", "kind": "TEXT", "label": "移動的目的或教師的行為", "required": true, "max": 200}
      ]}
  ]},
  {"key": "summary", "title": "整理", "fields": [
    {"key": "summary", "kind": "LONG_TEXT", "label": "觀察結果與分析", "required": true, "max": 2000},
    {"key": "for_talk", "kind": "LONG_TEXT", "label": "回饋會談可討論的重點", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION_FLANDERS', 'MOE', 1, 106, '表2-6 教學觀察／公開授課－佛蘭德斯互動分析法量化分析表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "DATE", "label": "教學觀察日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "place", "kind": "TEXT", "label": "教學觀察地點", "max": 60}
  ]},
  {"key": "counts", "title": "語言互動次數", "fields": [
    {"key": "seconds", "kind": "NUMBER", "label": "記錄間隔（秒）", "hint": "通常為3秒。", "required": true},
    {"key": "counts", "kind": "RATED", "label": "十個類別的次數", "hint": "沒有出現的類別填0。", "required": true,
      "columns": [
        {"key": "times", "kind": "NUMBER", "label": "次數", "required": true}
      ],
      "rows": [
        {"key": "1", "label": "1 接納學生的感覺"},
        {"key": "2", "label": "2 稱讚或鼓勵"},
        {"key": "3", "label": "3 接受或使用學生的想法"},
        {"key": "4", "label": "4 問問題"},
        {"key": "5", "label": "5 演講"},
        {"key": "6", "label": "6 指示"},
        {"key": "7", "label": "7 批評或辯護權威"},
        {"key": "8", "label": "8 學生話語－反應"},
        {"key": "9", "label": "9 學生話語－主動"},
        {"key": "10", "label": "10 靜止或疑惑"}
      ]}
  ]},
  {"key": "summary", "title": "整理", "fields": [
    {"key": "summary", "kind": "LONG_TEXT", "label": "觀察結果與分析", "required": true, "max": 2000},
    {"key": "for_talk", "kind": "LONG_TEXT", "label": "回饋會談可討論的重點", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OBSERVATION', '64000', 1, 108, '高雄市公開授課觀課紀錄表', 'PUBLISHED', now(),
  '高雄市公開授課表件；欄位主題經公開資料印證，版面由教專中心自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "fields": [
    {"key": "teacher", "kind": "PERSON", "label": "授課人員", "side": "PARTNER"},
    {"key": "observer", "kind": "PERSON", "label": "觀課人員"},
    {"key": "class", "kind": "TEXT", "label": "授課班級", "required": true, "max": 40},
    {"key": "held_on", "kind": "DATE", "label": "觀課日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "第幾節", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "subject", "kind": "TEXT", "label": "授課科目", "required": true, "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100}
  ]},
  {"key": "focus", "title": "觀察重點", "fields": [
    {"key": "atmosphere", "kind": "LONG_TEXT", "label": "全班學習氣氛", "required": true, "max": 2000},
    {"key": "motivation", "kind": "LONG_TEXT", "label": "學生學習動機與歷程", "required": true, "max": 2000},
    {"key": "results", "kind": "LONG_TEXT", "label": "學生學習結果", "required": true, "max": 2000}
  ]},
  {"key": "notes", "title": "課堂軼事紀錄", "fields": [
    {"key": "notes", "kind": "LONG_TEXT", "label": "課堂軼事紀錄", "required": true, "max": 2000}
  ]},
  {"key": "thoughts", "title": "收穫與思考", "fields": [
    {"key": "learned", "kind": "LONG_TEXT", "label": "收穫與省思", "required": true, "max": 2000},
    {"key": "questions", "kind": "LONG_TEXT", "label": "提問與思考", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('POST_TALK', 'MOE', 1, 106, '表3 教學觀察／公開授課－觀察後回饋會談紀錄表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "head", "title": "基本資料", "hint": "請依據觀察工具的紀錄分析內容，與授課教師討論後填寫。", "fields": [
    {"key": "observer", "kind": "PERSON", "label": "回饋人員"},
    {"key": "observer_grade", "kind": "TEXT", "label": "回饋人員任教年級", "max": 40},
    {"key": "observer_subject", "kind": "TEXT", "label": "回饋人員任教領域／科目", "max": 60},
    {"key": "teacher", "kind": "PERSON", "label": "授課教師", "side": "PARTNER"},
    {"key": "teacher_grade", "kind": "TEXT", "label": "授課教師任教年級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "授課教師任教領域／科目", "required": true, "max": 60},
    {"key": "community", "kind": "TEXT", "label": "備課社群", "hint": "選填；沒有共同備課的社群時留白。", "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "held_on", "kind": "MOMENT", "label": "回饋會談日期及時間", "required": true},
    {"key": "place", "kind": "TEXT", "label": "回饋會談地點", "required": true, "max": 60}
  ]},
  {"key": "talk", "title": "會談內容", "fields": [
    {"key": "strengths", "kind": "LONG_TEXT", "label": "一、教與學之優點及特色", "hint": "含教師教學行為、學生學習表現、師生互動與學生同儕互動之情形。", "required": true, "max": 2000},
    {"key": "to_change", "kind": "LONG_TEXT", "label": "二、教與學待調整或改變之處", "hint": "含教師教學行為、學生學習表現、師生互動與學生同儕互動之情形。", "required": true, "max": 2000}
  ]},
  {"key": "growth", "title": "三、授課教師預定專業成長計畫", "fields": [
    {"key": "growth", "kind": "TABLE", "label": "專業成長計畫", "hint": "一列一項；至少一項。", "required": true, "max": 10, "min": 1,
      "columns": [
        {"key": "indicator", "kind": "TEXT", "label": "成長指標", "hint": "依觀察紀錄表的指標，或其他待成長的項目。", "required": true, "max": 100},
        {"key": "way", "kind": "CHOICE", "label": "成長方式", "required": true, "choices": [{"value": "READ", "label": "研讀書籍、期刊"}, {"value": "TRAINING", "label": "參加研習、工作坊或研討會"}, {"value": "VIDEO", "label": "觀看教學錄影"}, {"value": "CONSULT", "label": "諮詢資深教師或學者專家"}, {"value": "COMMUNITY", "label": "參加學習社群"}, {"value": "RETRY", "label": "重新試驗教學"}, {"value": "OTHER", "label": "其他"}]},
        {"key": "content", "kind": "LONG_TEXT", "label": "內容概要說明", "required": true, "max": 1000},
        {"key": "helper", "kind": "TEXT", "label": "協助或合作人員", "max": 100},
        {"key": "due_on", "kind": "DATE", "label": "預計完成日期", "required": true}
      ]}
  ]},
  {"key": "learned", "title": "四、回饋人員的學習與收穫", "fields": [
    {"key": "learned", "kind": "LONG_TEXT", "label": "回饋人員的學習與收穫", "required": true, "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('OPEN_LESSON', 'MOE', 1, 106, '公開授課實施證明', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "lesson", "title": "公開授課", "fields": [
    {"key": "teacher", "kind": "PERSON", "label": "授課教師"},
    {"key": "held_on", "kind": "DATE", "label": "公開授課日期", "required": true},
    {"key": "period", "kind": "TEXT", "label": "節次", "hint": "例如：第3節。", "required": true, "max": 20},
    {"key": "class", "kind": "TEXT", "label": "授課班級", "required": true, "max": 40},
    {"key": "subject", "kind": "TEXT", "label": "領域／科目", "required": true, "max": 60},
    {"key": "unit", "kind": "TEXT", "label": "教學單元", "required": true, "max": 100},
    {"key": "place", "kind": "TEXT", "label": "地點", "max": 60},
    {"key": "scale", "kind": "CHOICE", "label": "辦理層級", "required": true,
      "choices": [
        {"value": "SCHOOL", "label": "校內"},
        {"value": "DISTRICT", "label": "跨校或分區"},
        {"value": "COUNTY", "label": "縣市"},
        {"value": "NATION", "label": "全國"}
      ]},
    {"key": "audience", "kind": "TEXT", "label": "觀課人員", "hint": "請寫姓名或單位。", "required": true, "max": 500},
    {"key": "audience_count", "kind": "NUMBER", "label": "觀課人數"}
  ]},
  {"key": "thoughts", "title": "省思", "fields": [
    {"key": "thoughts", "kind": "LONG_TEXT", "label": "授課教師省思", "max": 2000}
  ]},
  {"key": "stamp", "title": "核章", "fields": [
    {"key": "stamp", "kind": "NOTE", "label": "完成後請列印，由學校核章，再上傳核章後的檔案。"}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('COMMUNITY', 'MOE', 1, 106, '教師專業學習社群參與證明', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "community", "title": "社群", "fields": [
    {"key": "member", "kind": "PERSON", "label": "參與教師"},
    {"key": "community", "kind": "TEXT", "label": "社群名稱", "required": true, "max": 100},
    {"key": "role", "kind": "CHOICE", "label": "擔任角色", "required": true,
      "choices": [
        {"value": "CONVENOR", "label": "召集人"},
        {"value": "MEMBER", "label": "成員"}
      ]},
    {"key": "convenor", "kind": "TEXT", "label": "召集人姓名", "max": 40},
    {"key": "school_year", "kind": "NUMBER", "label": "學年度", "required": true},
    {"key": "starts_on", "kind": "DATE", "label": "參與期間起", "required": true},
    {"key": "ends_on", "kind": "DATE", "label": "參與期間迄", "required": true},
    {"key": "meetings", "kind": "NUMBER", "label": "參與次數", "required": true}
  ]},
  {"key": "activities", "title": "參與紀錄", "fields": [
    {"key": "activities", "kind": "TABLE", "label": "社群活動", "hint": "一列一次活動。", "required": true, "max": 40, "min": 1,
      "columns": [
        {"key": "held_on", "kind": "DATE", "label": "日期", "required": true},
        {"key": "topic", "kind": "TEXT", "label": "主題或內容", "required": true, "max": 200},
        {"key": "hours", "kind": "NUMBER", "label": "時數"}
      ]}
  ]},
  {"key": "thoughts", "title": "收穫", "fields": [
    {"key": "learned", "kind": "LONG_TEXT", "label": "參與收穫與教學應用", "required": true, "max": 2000}
  ]},
  {"key": "stamp", "title": "核章", "fields": [
    {"key": "stamp", "kind": "NOTE", "label": "完成後請列印，由學校核章，再上傳核章後的檔案。"}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('MENTOR_PLAN', 'MOE', 1, 106, '教學輔導計畫', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "people", "title": "基本資料", "fields": [
    {"key": "mentor", "kind": "PERSON", "label": "教學輔導教師（申請人）"},
    {"key": "mentee", "kind": "PERSON", "label": "夥伴教師", "side": "PARTNER"},
    {"key": "mentee_kind", "kind": "CHOICE", "label": "夥伴教師類別", "required": true,
      "choices": [
        {"value": "NEW", "label": "初任教師"},
        {"value": "ARRIVED", "label": "新進教師"},
        {"value": "WILLING", "label": "自願成長教師"},
        {"value": "NEEDS", "label": "需要協助的教師"},
        {"value": "STUDENT", "label": "實習學生"},
        {"value": "OTHER", "label": "其他"}
      ]},
    {"key": "subject", "kind": "TEXT", "label": "輔導領域／科目", "required": true, "max": 60},
    {"key": "starts_on", "kind": "DATE", "label": "輔導期間起", "required": true},
    {"key": "ends_on", "kind": "DATE", "label": "輔導期間迄", "required": true},
    {"key": "weeks", "kind": "NUMBER", "label": "輔導週數", "hint": "認證規定的最低週數見認證辦法。", "required": true}
  ]},
  {"key": "plan", "title": "輔導計畫", "fields": [
    {"key": "needs", "kind": "LONG_TEXT", "label": "夥伴教師的需求與現況", "required": true, "max": 2000},
    {"key": "goals", "kind": "LONG_TEXT", "label": "輔導目標", "required": true, "max": 2000},
    {"key": "steps", "kind": "TABLE", "label": "輔導內容與進度", "hint": "一列一項。", "required": true, "max": 30, "min": 1,
      "columns": [
        {"key": "when", "kind": "TEXT", "label": "時間", "hint": "例如：第1至2週。", "required": true, "max": 60},
        {"key": "content", "kind": "LONG_TEXT", "label": "輔導內容", "required": true, "max": 1000},
        {"key": "way", "kind": "CHOICE", "label": "輔導方式", "required": true, "choices": [{"value": "LESSON", "label": "教學觀察與回饋"}, {"value": "PREPARE", "label": "共同備課"}, {"value": "TALK", "label": "專業對談"}, {"value": "DEMO", "label": "示範教學"}, {"value": "RESOURCE", "label": "提供教學資源"}, {"value": "OTHER", "label": "其他"}]}
      ]},
    {"key": "expected", "kind": "LONG_TEXT", "label": "預期成效", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('MENTOR_LOG', 'MOE', 1, 106, '平時輔導紀錄', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "people", "title": "基本資料", "fields": [
    {"key": "mentor", "kind": "PERSON", "label": "教學輔導教師（申請人）"},
    {"key": "mentee", "kind": "PERSON", "label": "夥伴教師", "side": "PARTNER"},
    {"key": "starts_on", "kind": "DATE", "label": "輔導期間起", "required": true},
    {"key": "ends_on", "kind": "DATE", "label": "輔導期間迄", "required": true},
    {"key": "weeks", "kind": "NUMBER", "label": "輔導週數", "hint": "認證規定的最低週數見認證辦法。", "required": true}
  ]},
  {"key": "log", "title": "平時輔導紀錄", "fields": [
    {"key": "log", "kind": "TABLE", "label": "輔導紀錄", "hint": "每次輔導一列，日期由先到後。", "required": true, "max": 60, "min": 1,
      "columns": [
        {"key": "held_on", "kind": "DATE", "label": "日期", "required": true},
        {"key": "period", "kind": "TEXT", "label": "時間或節次", "max": 40},
        {"key": "way", "kind": "CHOICE", "label": "輔導方式", "required": true, "choices": [{"value": "LESSON", "label": "教學觀察與回饋"}, {"value": "PREPARE", "label": "共同備課"}, {"value": "TALK", "label": "專業對談"}, {"value": "DEMO", "label": "示範教學"}, {"value": "RESOURCE", "label": "提供教學資源"}, {"value": "OTHER", "label": "其他"}]},
        {"key": "content", "kind": "LONG_TEXT", "label": "輔導內容", "required": true, "max": 1000},
        {"key": "response", "kind": "LONG_TEXT", "label": "夥伴教師的反應與成長", "max": 1000}
      ]}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('MENTOR_REFLECTION', 'MOE', 1, 106, '教學輔導省思', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "people", "title": "基本資料", "fields": [
    {"key": "mentor", "kind": "PERSON", "label": "教學輔導教師（申請人）"},
    {"key": "mentee", "kind": "PERSON", "label": "夥伴教師", "side": "PARTNER"},
    {"key": "starts_on", "kind": "DATE", "label": "輔導期間起", "required": true},
    {"key": "ends_on", "kind": "DATE", "label": "輔導期間迄", "required": true}
  ]},
  {"key": "thoughts", "title": "省思", "fields": [
    {"key": "mentee_growth", "kind": "LONG_TEXT", "label": "夥伴教師的成長與改變", "required": true, "max": 2000},
    {"key": "own_growth", "kind": "LONG_TEXT", "label": "自己的學習與成長", "required": true, "max": 2000},
    {"key": "difficulties", "kind": "LONG_TEXT", "label": "遇到的困難與解決方式", "required": true, "max": 2000},
    {"key": "ahead", "kind": "LONG_TEXT", "label": "後續規劃或建議", "max": 2000}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('CHECKLIST', 'MOE', 1, 106, '認證檢核表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "person", "title": "基本資料", "fields": [
    {"key": "applicant", "kind": "PERSON", "label": "申請人"}
  ]},
  {"key": "papers", "title": "文件檢核", "fields": [
    {"key": "papers", "kind": "RATED", "label": "應備文件", "required": true,
      "columns": [
        {"key": "state", "kind": "CHOICE", "label": "檢核結果", "required": true, "choices": [{"value": "READY", "label": "已備齊"}, {"value": "NOT_NEEDED", "label": "本類認證不需要"}]},
        {"key": "remark", "kind": "TEXT", "label": "說明", "max": 200}
      ],
      "rows": [
        {"key": "pre_talk", "label": "表1 觀察前會談紀錄表"},
        {"key": "observation", "label": "表2 觀察紀錄表"},
        {"key": "post_talk", "label": "表3 觀察後回饋會談紀錄表"},
        {"key": "open_lesson", "label": "公開授課實施證明"},
        {"key": "community", "label": "教師專業學習社群參與證明"},
        {"key": "mentoring", "label": "教學輔導計畫、平時輔導紀錄與省思", "points": ["僅教學輔導教師認證需要。"]}
      ]}
  ]},
  {"key": "declare", "title": "聲明", "fields": [
    {"key": "declared", "kind": "CHECK", "label": "以上資料由本人填寫且與事實相符，文件內容已取得相關人員同意", "required": true}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('RECOMMENDATION', 'MOE', 1, 106, '認證推薦表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "person", "title": "基本資料", "fields": [
    {"key": "applicant", "kind": "PERSON", "label": "被推薦人"},
    {"key": "regular_years", "kind": "NUMBER", "label": "正式教師年資", "required": true},
    {"key": "teaching_years", "kind": "NUMBER", "label": "實際教學年資", "required": true},
    {"key": "subject", "kind": "TEXT", "label": "任教領域／科目", "required": true, "max": 60},
    {"key": "posts", "kind": "TEXT", "label": "現任或曾任行政、召集人職務", "max": 200}
  ]},
  {"key": "reason", "title": "推薦", "fields": [
    {"key": "held_on", "kind": "DATE", "label": "學校推薦會議日期", "required": true},
    {"key": "specialities", "kind": "LONG_TEXT", "label": "專長與優良表現", "required": true, "max": 2000},
    {"key": "reason", "kind": "LONG_TEXT", "label": "推薦理由", "required": true, "max": 2000}
  ]},
  {"key": "stamp", "title": "核章", "fields": [
    {"key": "stamp", "kind": "NOTE", "label": "完成後請列印，由學校核章，再上傳核章後的檔案。"}
  ]}
]}
$form$);

insert into casework.form_template
  (code, authority, version, first_year, title, state, published_at, source_text, reason, body)
values ('APPEAL', 'MOE', 1, 106, '認證審查結果申復表', 'PUBLISHED', now(),
  '教育部表件；欄位主題經各縣市公開表件印證，欄位細節依通行版面整理，主管機關得自行修訂。', '平臺預設',
  $form$
{"format": 1, "sections": [
  {"key": "person", "title": "基本資料", "fields": [
    {"key": "applicant", "kind": "PERSON", "label": "申請人"},
    {"key": "announced_on", "kind": "DATE", "label": "收到審查結果日期", "required": true}
  ]},
  {"key": "reason", "title": "申復", "fields": [
    {"key": "reason", "kind": "LONG_TEXT", "label": "申復理由", "hint": "請指出哪一份文件、哪一個欄位的審查意見，以及不同意的理由。", "required": true, "max": 4000},
    {"key": "support", "kind": "LONG_TEXT", "label": "補充說明或佐證", "max": 2000}
  ]}
]}
$form$);
