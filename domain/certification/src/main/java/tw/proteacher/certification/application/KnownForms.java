package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.model.RuledItemPolicy;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;

/**
 * 可選表件: the forms that the items of a rule set may ask for: those the authority has today, and
 * those its rules ask for already.
 */
@ApplicationScoped
class KnownForms {
  @Inject private Forms forms;
  @Inject private Clock clock;

  /** Titles by code. */
  Map<String, String> of(RuleSet rules) {
    SchoolYear year = SchoolYear.of(LocalDate.now(clock));
    Map<String, String> titles = new LinkedHashMap<>();
    forms
        .allInForce(rules.name().authority(), year)
        .forEach(form -> titles.put(form.code(), form.title()));
    for (RuledItem item : rules.ahead().items()) {
      item.forms().forEach(code -> titles.computeIfAbsent(code, gone -> title(gone, year)));
    }
    return titles;
  }

  /** What a draft asks for that neither its authority has nor the rules before it asked for. */
  List<Finding> check(RuleSet draft, RuleSet before) {
    return RuledItemPolicy.unknownForms(draft.ahead().items(), of(before).keySet());
  }

  /** A form that a county does without is still known by the ministry's title. */
  private String title(String code, SchoolYear year) {
    return forms.inForce(code, Authority.MINISTRY, year).map(FormTemplate::title).orElse(code);
  }
}
