package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.regex.Pattern;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 修改聯絡電話. */
@ApplicationScoped
@Transactional
public class ChangePhone {
  private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()#-]{5,28}");

  @Inject private Accounts accounts;

  /** An empty number takes the old one away. */
  @UseCase(roles = Role.TEACHER, audit = "directory.phone.change")
  public void change(String typed) {
    PersonId me = Access.me();
    Access.own(me);
    String phone = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!phone.isEmpty() && !FORM.matcher(phone).matches()) {
      throw new RuleViolation("directory.phone.bad");
    }
    accounts.changePhone(me, phone.isEmpty() ? null : phone);
  }
}
