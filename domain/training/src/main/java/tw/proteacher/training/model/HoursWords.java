package tw.proteacher.training.model;

import java.util.List;
import java.util.Map;
import tw.proteacher.training.CourseMode;

/** 研習時數匯入的用語: the literal words of the hours feed. */
final class HoursWords {
  static final List<String> HEADER =
      List.of(
          "異動別", "身分證字號", "姓名", "學校代碼", "課程代碼", "課程名稱", "學年度", "研習類別", "研習時數", "開始日期", "結束日期",
          "辦理單位", "研習方式");

  static final int ID = 1;
  static final int NAME = 2;
  static final int SCHOOL = 3;
  static final int COURSE_CODE = 4;
  static final int COURSE_NAME = 5;
  static final int SCHOOL_YEAR = 6;
  static final int CATEGORY = 7;
  static final int HOURS = 8;
  static final int STARTS_ON = 9;
  static final int ENDS_ON = 10;
  static final int ORGANISER = 11;
  static final int MODE = 12;

  static final Map<String, CourseMode> MODES =
      Map.of("實體", CourseMode.PHYSICAL, "線上", CourseMode.ONLINE, "混成", CourseMode.BLENDED);

  private HoursWords() {}
}
