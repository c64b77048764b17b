package tw.proteacher.directory.model;

import java.util.List;
import java.util.Map;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.directory.SchoolStatus;

/** 匯入用語: the literal headers and words of the registers' files. */
final class FeedWords {
  static final List<String> SCHOOLS_HEADER =
      List.of("異動別", "學校代碼", "學校名稱", "縣市代碼", "學等", "普通班級數", "學生數", "教師編制數", "狀態", "併入學校代碼", "生效日期");

  static final List<String> STAFF_HEADER =
      List.of(
          "異動別", "身分證字號", "帳號識別碼", "姓名", "出生日期", "學校代碼", "職稱", "聘任類別", "主聘", "到職日期", "離職日期", "正式年資",
          "教學年資", "合格教師證", "任教領域");

  static final Map<String, SchoolLevel> LEVELS =
      Map.of(
          "國小", SchoolLevel.ELEMENTARY,
          "國中", SchoolLevel.JUNIOR,
          "高中", SchoolLevel.SENIOR,
          "高職", SchoolLevel.VOCATIONAL,
          "完全中學", SchoolLevel.COMPLETE,
          "特教", SchoolLevel.SPECIAL,
          "幼兒園", SchoolLevel.KINDERGARTEN);

  static final Map<String, SchoolStatus> STATUSES =
      Map.of("正常", SchoolStatus.OPEN, "停辦", SchoolStatus.CLOSED, "合併", SchoolStatus.MERGED);

  static final Map<String, Appointment> APPOINTMENTS =
      Map.of(
          "正式", Appointment.REGULAR,
          "代理", Appointment.SUBSTITUTE,
          "代課", Appointment.HOURLY,
          "兼任", Appointment.PART_TIME,
          "實習", Appointment.INTERN,
          "校長", Appointment.PRINCIPAL);

  static final Map<String, Boolean> YES_NO = Map.of("Y", true, "N", false);

  private FeedWords() {}
}
