package tw.proteacher.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import tw.proteacher.shared.RocDate;

/** Fills whatever a form asks for, each field by its kind, as any teacher would. */
final class FormFilling {
  private static final int WEEKS = 20;

  private FormFilling() {}

  /** A period reaches from so many weeks before the day to it. */
  static void fill(Page page, LocalDate day) {
    for (Locator field : page.locator("main textarea").all()) {
      field.fill("學生能用圖示說明自己的想法，並回應同學的說法。");
    }
    for (Locator field : page.locator("main input[type=time]").all()) {
      field.fill("10:30");
    }
    for (Locator field : page.locator("main select").all()) {
      field.selectOption(
          field.locator("option[value]:not([value=''])").first().getAttribute("value"));
    }
    for (Locator field : page.locator("main input[type=text]").all()) {
      field.fill(text(field, day));
    }
    for (Locator set : page.locator("main fieldset:has(> ul input[type=checkbox])").all()) {
      set.locator("input[type=checkbox]").first().check();
    }
    for (Locator set : page.locator("main fieldset:has(> ul input[type=radio])").all()) {
      set.locator("input[type=radio]").first().check();
    }
  }

  private static String text(Locator field, LocalDate day) {
    if (field.getAttribute("data-date") != null) {
      boolean start = field.getAttribute("id").endsWith(".starts_on");
      return RocDate.format(start ? day.minusWeeks(WEEKS) : day);
    }
    return "decimal".equals(field.getAttribute("inputmode")) ? Integer.toString(WEEKS) : "第三節";
  }
}
